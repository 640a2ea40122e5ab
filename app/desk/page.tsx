/** The desk: what was sent back, what waits for whom, and what is being written. */
import type { Metadata } from 'next'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DeskRows } from '#components/desk/desk-rows.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { deskToday } from '#lib/editorial/desk-today.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { allows } from '#lib/rules/permissions.ts'
import { signOut } from './actions.ts'

export const metadata: Metadata = { title: 'Desk' }

export default async function Waiting() {
  const context = await desk()
  const { actor, now } = context
  const { timeZone } = configuration()
  const { sentBack, drafts, waitsForYou, youWaitFor } = deskToday(context)
  return (
    <DeskPage
      title={`Your desk, ${actor.name.split(' ')[0]}`}
      under={<p className="text-ink-2">{momentInWords(now, timeZone)}</p>}
      beside={
        <LinkButton look="main" href="/desk/interviews/new">
          New interview
        </LinkButton>
      }
      current="waiting"
      actor={actor}
      signOut={signOut}
    >
      <div className="grid max-w-[54rem] gap-8">
        {sentBack.length > 0 && (
          <DeskRows
            title="Sent back to you"
            rows={sentBack}
            empty=""
            button={{ label: 'Go on', under: '' }}
            withNotes
            now={now}
            timeZone={timeZone}
          />
        )}
        {allows(actor.role, 'approve', false) && (
          <DeskRows
            title="Waits for you"
            rows={waitsForYou}
            empty="Nothing waits for approval. An interview that an editor sends for approval is shown here until somebody decides."
            button={{ label: 'Review', under: '/review' }}
            now={now}
            timeZone={timeZone}
          />
        )}
        <DeskRows
          title="Your drafts"
          rows={drafts}
          empty="You have no drafts. Start a new interview from a pasted text, or from a set of questions."
          button={{ label: 'Open', under: '' }}
          now={now}
          timeZone={timeZone}
        />
        <DeskRows
          title="You wait for"
          rows={youWaitFor}
          empty="Nothing of yours waits for approval."
          button={{ label: 'See', under: '' }}
          now={now}
          timeZone={timeZone}
        />
      </div>
    </DeskPage>
  )
}
