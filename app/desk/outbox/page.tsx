/** The outbox: the mail that the desk has written, and what became of it. For admins. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Happened } from '#components/desk/happened.tsx'
import { Messages } from '#components/desk/outbox/messages.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { type MessageOnDesk, outboxOnDesk } from '#lib/mail/outbox-on-desk.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { fateInWords, outboxDone } from '#lib/rules/wording/outbox.ts'
import { sentenceIn } from '#lib/rules/wording/sentence-in.ts'
import { sendAMessageAgain } from './actions.ts'

export const metadata: Metadata = { title: 'Outbox' }

export default async function OutboxPage({ searchParams }: PageProps<'/desk/outbox'>) {
  const context = await desk('readOutbox')
  const { smtpUrl, timeZone } = configuration()
  const { before, done } = await searchParams
  const sends = smtpUrl !== undefined
  const { stuck, messages, older } = outboxOnDesk(context, { before, sends })
  const moment = (when: Date) => momentInWords(when, timeZone)
  const shown = (message: MessageOnDesk) => ({
    id: message.id,
    to: `${message.to.name}, ${message.to.address}`,
    subject: message.subject,
    text: message.text,
    sentence: fateInWords(
      {
        ...message,
        written: moment(message.writtenAt),
        next: moment(message.nextAt),
        sent: message.sentAt && moment(message.sentAt),
      },
      sends,
    ),
  })
  return (
    <DeskPage
      title="Outbox"
      under={
        <p className="max-w-measure text-ink-2">
          {sends
            ? 'What the desk tells people by mail, newest first.'
            : 'No mail server is set (SMTP_URL), so nothing is sent. What the desk would have told people by mail is here, newest first.'}
        </p>
      }
      trail={[{ name: 'Desk', href: '/desk' }]}
      current="outbox"
      actor={context.actor}
      signOut={signOut}
    >
      <Happened done={sentenceIn(outboxDone, done)} sentBack={null} />
      <div className="grid max-w-[54rem] gap-8">
        {stuck.length > 0 && (
          <Panel title="Could not be sent" count={stuck.length} late>
            <Messages messages={stuck.map(shown)} sendAgain={sendAMessageAgain} />
          </Panel>
        )}
        <Panel title="Messages" {...(messages.length === 0 && { empty: 'No message has been written yet.' })}>
          {messages.length > 0 && <Messages messages={messages.map(shown)} sendAgain={null} />}
          {older !== null && (
            <p className="py-3">
              <a href={`/desk/outbox?before=${older}`} className="inline-block py-1">
                Older messages
              </a>
            </p>
          )}
        </Panel>
      </div>
    </DeskPage>
  )
}
