/** The desk: what waits for whom and since when, what is overdue, what is being written, and what the clock does next. */
import type { Metadata } from 'next'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { DeskRows } from '#components/desk/desk-rows.tsx'
import { LinkButton } from '#components/desk/link-button.tsx'
import { NextForReaders } from '#components/desk/next-for-readers.tsx'
import { StuckMail } from '#components/desk/outbox/stuck-mail.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { ReadAgain } from '#components/desk/read-again.tsx'
import { SecondLooks } from '#components/desk/review/second-looks.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { deskToday } from '#lib/editorial/desk-today.ts'
import { needSecondLook } from '#lib/editorial/need-second-look.ts'
import { stuckInOutbox } from '#lib/mail/outbox-on-desk.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { allows } from '#lib/rules/permissions.ts'
import { waitingInWords } from '#lib/rules/wording/waiting.ts'
import { signOut } from './actions.ts'

export const metadata: Metadata = { title: 'Desk' }

/** As many as are looked through here; their own page has all of them. */
const listed = 3

export default async function Waiting() {
  const context = await desk()
  const { actor, now } = context
  const { timeZone, smtpUrl } = configuration()
  const { sentBack, drafts, waitsForYou, youWaitFor, toReadAgain, next, today } = deskToday(context, timeZone)
  const stuck = smtpUrl !== undefined && allows(actor.role, 'readOutbox', false) ? stuckInOutbox(context) : 0
  const overdue = waitsForYou.filter(({ asked }) => asked?.late).length
  return (
    <DeskPage
      title={`Your desk, ${actor.name.split(' ')[0]}`}
      under={
        <p className="text-ink-2">
          {momentInWords(now, timeZone)}. {waitingInWords(waitsForYou.length + sentBack.length, overdue)}
        </p>
      }
      beside={
        <LinkButton look="main" href="/desk/interviews/new">
          New interview
        </LinkButton>
      }
      current="waiting"
      actor={actor}
      signOut={signOut}
    >
      <div className="grid gap-8 lg:grid-cols-[minmax(0,54rem)_minmax(16rem,1fr)] lg:gap-x-12">
        <div className="grid content-start gap-8">
          <StuckMail messages={stuck} />
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
          {waitsForYou.length > 1 && (
            <p>
              <a href="/desk/approvals" className="inline-block py-1">
                Approve several that you have read
              </a>
            </p>
          )}
          <SecondLooks rows={needSecondLook(context)} timeZone={timeZone} />
          {toReadAgain.length > 0 && (
            <Panel title="To be read again" count={toReadAgain.length} late>
              <ReadAgain rows={toReadAgain.slice(0, listed)} today={today} />
              <p className="pt-2">
                <a href="/desk/review" className="inline-block py-1">
                  All that is to be read again
                </a>
              </p>
            </Panel>
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
        <div className="grid content-start gap-8">
          <NextForReaders next={next} timeZone={timeZone} />
        </div>
      </div>
    </DeskPage>
  )
}
