/** Cookies: the choice, which ones there are, and what is counted. */
import { ConsentButtons } from '#components/page/consent-buttons.tsx'
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { ChosenNow } from '#components/site/consent/chosen-now.tsx'
import { CookieList } from '#components/site/consent/cookie-list.tsx'
import { configuration } from '#lib/configuration.ts'
import { isConsent } from '#lib/rules/reader-choices.ts'

const description = 'Which cookies there are, what is counted, and your choice about both.'
export const metadata = { title: 'Cookies', description, alternates: { canonical: '/cookies' } }

export default async function CookiesPage({ searchParams }: PageProps<'/cookies'>) {
  const { chosen } = await searchParams
  return (
    <Page institution={configuration().institution} title="Cookies" asksConsent={false}>
      <Lede>{description}</Lede>
      <Section id="your-choice" title="Your choice">
        <div className="max-w-measure">
          <ChosenNow chosen={isConsent(chosen) ? chosen : null} />
          <ConsentButtons />
          <p className="mt-4">
            You can choose anew at any time; every page has a link to this one at its foot. Everything can be read
            either way.
          </p>
        </div>
      </Section>
      <Section id="the-cookies" title="The cookies">
        <CookieList />
      </Section>
      <Section id="what-is-counted" title="What is counted">
        <div className="grid max-w-measure gap-4">
          <p>
            If you accept all cookies, your browser sends us three things when you leave an interview: which one it was,
            whether you read it in 60 seconds or in full, and how far you came, in quarters. We add one to that day’s
            total and keep nothing else: no name, no number for you or your browser, no address, no time of day. Editors
            see the totals.
          </p>
          <p>
            If you do not, nothing of the kind is sent. The server’s log has a line for each request, as that of any
            website, with the address of the page and without yours. Nothing is passed on to anybody else.
          </p>
        </div>
      </Section>
    </Page>
  )
}
