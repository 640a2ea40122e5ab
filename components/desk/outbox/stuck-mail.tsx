/** On the desk of whoever keeps the outbox: that messages lie there which nobody will get by themselves. */
import { Notice } from '#components/desk/notice.tsx'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

export function StuckMail({ messages }: { messages: number }) {
  if (messages === 0) return null
  return (
    <Notice kind="refused">
      {capitalised(numberInWords(messages, 'message'))} could not be sent. The <a href="/desk/outbox">outbox</a> says
      why.
    </Notice>
  )
}
