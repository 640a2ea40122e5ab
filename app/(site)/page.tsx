/** The home page: the newest interview, four more, a question with three answers, the latest issue, and who leads what. */
import { Page } from '#components/page/page.tsx'
import { Section } from '#components/page/section.tsx'
import { LatestIssue } from '#components/site/issues/latest-issue.tsx'
import { LeadInterview } from '#components/site/lead-interview.tsx'
import { LeaderIndex } from '#components/site/leader-index.tsx'
import { NoInterviews } from '#components/site/no-interviews.tsx'
import { QuestionBand } from '#components/site/question-band.tsx'
import { RecentInterviews } from '#components/site/recent-interviews.tsx'
import { configuration } from '#lib/configuration.ts'
import { questionBand } from '#lib/reading/answers/question-band.ts'
import { latestIssue } from '#lib/reading/issues/published-issues.ts'
import { leadersByDivision } from '#lib/reading/leaders-by-division.ts'
import { newestInterviews } from '#lib/reading/newest-interviews.ts'
import { reader } from '#lib/reading/reader.ts'
import { feedsInHead } from '#lib/rules/feeds.ts'

export const metadata = { alternates: { canonical: '/', types: feedsInHead('', null) } }

export default function HomePage() {
  const { institution, timeZone } = configuration()
  const at = reader()
  const [newest, ...recent] = newestInterviews(at, 5)
  const question = questionBand(at)
  const issue = latestIssue(at)
  const divisions = leadersByDivision(at)
  return (
    <Page institution={institution} section="interviews">
      {newest ? <LeadInterview interview={newest} timeZone={timeZone} /> : <NoInterviews />}
      {recent.length > 0 && (
        <Section id="recent-interviews" title="Recent interviews">
          <RecentInterviews interviews={recent} timeZone={timeZone} />
          <p className="mt-6 text-s2 print:hidden">
            <a href="/interviews" className="inline-block py-1">
              All interviews
            </a>
          </p>
        </Section>
      )}
      {question && <QuestionBand question={question} timeZone={timeZone} />}
      {issue && (
        <Section id="latest-issue" title="Browse our latest issue">
          <LatestIssue issue={issue} />
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
