/** The issues of the magazine on the desk. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { startAnIssue } from '#app/desk/issues/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { IssueRows } from '#components/desk/issues/issue-rows.tsx'
import { PressForm } from '#components/desk/press-form.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { issuesOnDesk } from '#lib/magazine/issues-on-desk.ts'
import { dayInWords } from '#lib/rules/dates.ts'
import { allows } from '#lib/rules/permissions.ts'

export const metadata: Metadata = { title: 'Issues on the desk' }

export default async function IssuesOnDesk() {
  const context = await desk()
  const { issues, next } = issuesOnDesk(context)
  const { timeZone } = configuration()
  return (
    <DeskPage
      title="Issues"
      under={<p className="text-ink-2">Numbers of the magazine. Editors put them together, admins publish them.</p>}
      beside={
        allows(context.actor.role, 'keepIssues', false) && (
          <PressForm action={startAnIssue} fields={{}} button={`New issue, number ${next}`} look="main" />
        )
      }
      trail={[{ name: 'Desk', href: '/desk' }]}
      current="issues"
      actor={context.actor}
      signOut={signOut}
    >
      {issues.length > 0 ? (
        <IssueRows
          issues={issues.map((issue) => ({
            ...issue,
            published: issue.publishedAt && dayInWords(issue.publishedAt, timeZone),
          }))}
        />
      ) : (
        <p className="text-ink-2">There is no issue yet.</p>
      )}
    </DeskPage>
  )
}
