/** All leaders from A to Z. */
import { Lede } from '#components/page/lede.tsx'
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { LeaderRows } from '#components/site/leader-rows.tsx'
import { LeadersAToZ } from '#components/site/leaders-a-to-z.tsx'
import { configuration } from '#lib/configuration.ts'
import { leadersFromAToZ } from '#lib/reading/leaders-from-a-to-z.ts'
import { reader } from '#lib/reading/reader.ts'

const description = 'Everybody who leads a part of the institution today, by surname, and those who did before.'
export const metadata = { title: 'Leaders', description, alternates: { canonical: '/leaders' } }

export default function LeadersPage() {
  const { institution } = configuration()
  const { letters, before } = leadersFromAToZ(reader())
  return (
    <Page institution={institution} section="leaders" title="Leaders">
      <Lede>
        {letters.length > 0
          ? 'Everybody who leads a part of the institution today, by surname.'
          : 'Nobody holds a post yet.'}
      </Lede>
      {letters.length > 0 && <LeadersAToZ letters={letters} />}
      {before.length > 0 && (
        <Section id="leaders-before" title="Before">
          <LeaderRows leaders={before} />
        </Section>
      )}
    </Page>
  )
}
