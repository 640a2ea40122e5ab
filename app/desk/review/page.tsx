/** Live pieces that are to be read again, the longest overdue first. */
import type { Metadata } from 'next'
import { sayThatItStands, signOut } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { ReadAgain } from '#components/desk/read-again.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { reviewList } from '#lib/editorial/review-list.ts'
import { dayIn } from '#lib/rules/dates.ts'

export const metadata: Metadata = { title: 'To be read again' }

/** As many as somebody reads in a month; the table has all of them. */
const listed = 50

const empty =
  'Nothing is to be read again. A live interview is shown here twelve months after it was approved, or on the day that somebody has said.'

export default async function Review() {
  const context = await desk()
  const { timeZone } = configuration()
  const rows = reviewList(context, timeZone)
  const today = dayIn(context.now, timeZone)
  return (
    <DeskPage
      title="To be read again"
      under={<p className="text-ink-2">What readers see, and nobody has looked at for a while.</p>}
      beside={<LinkButton href="/desk/review.csv">All of them as a table (CSV)</LinkButton>}
      trail={[{ name: 'Desk', href: '/desk' }]}
      current="waiting"
      actor={context.actor}
      signOut={signOut}
    >
      <div className="max-w-[54rem]">
        {rows.length === 0 ? (
          <Panel title="Overdue" empty={empty} />
        ) : (
          <Panel title="Overdue" count={rows.length} late>
            <ReadAgain rows={rows.slice(0, listed)} today={today} stands={sayThatItStands} />
            {rows.length > listed && (
              <p className="pt-2 text-ink-2">These are the first {listed}; the table has all of them.</p>
            )}
          </Panel>
        )}
      </div>
    </DeskPage>
  )
}
