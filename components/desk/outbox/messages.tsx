/** Messages of the outbox: to whom, about what, what became of each, and its text. */
import { PressForm } from '#components/desk/press-form.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Message = { id: number; to: string; subject: string; text: string; sentence: string }

type Props = {
  messages: readonly Message[]
  /** Null where they leave by themselves. */
  sendAgain: Action<FormAnswer> | null
}

export function Messages({ messages, sendAgain }: Props) {
  return (
    <ul>
      {messages.map(({ id, to, subject, text, sentence }) => (
        <li key={id} className="border-b border-rule py-3">
          <h3 className="font-work text-s1/[1.4] font-semibold tracking-normal wrap-anywhere">{subject}</h3>
          <p className="wrap-anywhere">To {to}</p>
          <p className="text-ink-2 tabular-nums wrap-anywhere">{sentence}</p>
          <details>
            <summary className="py-1 text-accent">
              Read it<span className="sr-only"> in full: {subject}</span>
            </summary>
            <p className="my-2 border-l-2 border-edge pl-3 whitespace-pre-line wrap-anywhere">{text}</p>
          </details>
          {sendAgain && (
            <div className="mt-2">
              <PressForm action={sendAgain} fields={{ message: id }} button="Send it again" about={subject} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
