/** What other programs can ask: feeds, the API, links that unfold. */
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { PathDescribed } from '#components/site/api/path-described.tsx'
import { configuration } from '#lib/configuration.ts'
import { parametersOf, paths } from '#lib/rules/api/paths.ts'
import { feedsInHead } from '#lib/rules/feeds.ts'

const description =
  'How other programs read Sixty Seconds: feeds, an API of what readers can read, and links that unfold.'
export const metadata = {
  title: 'For other programs',
  description,
  alternates: { canonical: '/api', types: feedsInHead('', null) },
}

export default function ApiPage() {
  const { institution, publicUrl } = configuration()
  return (
    <Page institution={institution} title="For other programs">
      <Lede>
        What readers can read now can be read by programs too, without a key. Nothing can be changed from here.
      </Lede>
      <Section id="feeds-there" title="Feeds">
        <p className="max-w-measure">
          The newest thirty interviews, whole, as <a href="/feed.atom">Atom</a> and as{' '}
          <a href="/feed.json">JSON Feed</a>. The page of each leader, division and topic has its own: put{' '}
          <code>/feed.atom</code> or <code>/feed.json</code> behind its address.
        </p>
      </Section>
      <Section id="links-unfold" title="Links that unfold">
        <p className="max-w-measure">
          A link to an interview that is pasted elsewhere becomes a quotation with the leader’s portrait, where that
          place knows oEmbed or Open Graph. Ask <code>/oembed?url=</code> with the whole address of the interview behind
          it.
        </p>
      </Section>
      <Section id="the-api" title="The API">
        <div className="mb-8 grid max-w-measure gap-3">
          <p>
            Answers are JSON. A list gives <code>items</code> and <code>next</code>, the address of the next page, which
            is null on the last. What cannot be asked is answered with status 400 or 404 and a sentence. A slug that has
            changed leads to the new one with status 308, and stands for it in a parameter.
          </p>
          <p>
            Its <a href="/api/v1/openapi.json">description in OpenAPI 3.1</a> has every field. Scripts in pages of other
            sites cannot ask it (it sends no CORS headers); servers can.
          </p>
        </div>
        {paths.map(({ path, gives, query, example }) => (
          <PathDescribed
            key={path}
            path={`GET /api/v1${path}`}
            gives={gives}
            example={`${publicUrl}/api/v1${example}`}
            parameters={parametersOf(query)}
          />
        ))}
      </Section>
    </Page>
  )
}
