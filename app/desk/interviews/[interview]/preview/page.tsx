/** The saved draft as readers will get it: for whoever has no JavaScript, and for a window of its own. */
import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { PreviewLinks } from '#components/desk/preview/preview-links.tsx'
import { Page } from '#components/page/page.tsx'
import { Interview } from '#components/site/interview.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { asReadersWill } from '#lib/editorial/as-readers-will.ts'
import { asTheFormSays } from '#lib/rules/content/portrait-words-shown.ts'

export const metadata: Metadata = { title: 'Preview' }

export default async function PreviewPage({ params, searchParams }: PageProps<'/desk/interviews/[interview]/preview'>) {
  const context = await desk()
  const { institution, timeZone } = configuration()
  const { interview, leader, draft } = found(context, (await params).interview)
  const at = `/desk/interviews/${interview.id}`
  if (!leader) redirect(`${at}/leader`)
  const asked = await searchParams
  const piece = asReadersWill(context, asTheFormSays(draft.content), leader, interview.writerId)
  const length = asked.cut !== undefined && piece.cutWords !== null ? 'cut' : 'full'
  const theme = asked.theme === 'dark' || asked.theme === 'light' ? asked.theme : undefined
  const inTheme = theme === undefined ? '' : `theme=${theme}`
  const lengths = { full: `${at}/preview?${inTheme}`, cut: `${at}/preview?cut&${inTheme}` }
  return (
    <>
      <PreviewLinks
        back={at}
        address={`${at}/preview`}
        length={length}
        theme={theme}
        hasCut={piece.cutWords !== null}
      />
      <div data-theme={theme} className="bg-paper text-ink">
        <Page institution={institution} section="interviews" isPreview>
          <Interview interview={piece} timeZone={timeZone} lengths={lengths} length={length} isPreview />
        </Page>
      </div>
    </>
  )
}
