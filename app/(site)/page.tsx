/** The home page: the newest interview, four more, and who leads what. */
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { LeadInterview } from '#components/site/lead-interview.tsx'
import { LeaderIndex } from '#components/site/leader-index.tsx'
import { NoInterviews } from '#components/site/no-interviews.tsx'
import { RecentInterviews } from '#components/site/recent-interviews.tsx'
import { configuration } from '#lib/configuration.ts'
import { leadersByDivision } from '#lib/reading/leaders-by-division.ts'
import { newestInterviews } from '#lib/reading/newest-interviews.ts'
import { reader } from '#lib/reading/reader.ts'

export const metadata = { alternates: { canonical: '/' } }

export default function HomePage() {
  const { institution, timeZone } = configuration()
  const at = reader()
  const [newest, ...recent] = newestInterviews(at, 5)
  const divisions = leadersByDivision(at)
  return (
    <Page institution={institution} section="interviews">
      {newest ? <LeadInterview interview={newest} timeZone={timeZone} /> : <NoInterviews />}
      {recent.length > 0 && (
        <Section id="recent-interviews" title="Recent interviews">
          <RecentInterviews interviews={recent} timeZone={timeZone} />
        </Section>
      )}
      {divisions.length > 0 && (
        <Section id="leaders-by-division" title="Leaders by division">
          <LeaderIndex divisions={divisions} />
        </Section>
      )}
    </Page>
  )
}
