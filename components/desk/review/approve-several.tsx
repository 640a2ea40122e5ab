/** What somebody may approve, to be ticked where they have read it; and the answer for each that was ticked. */
'use client'

import { type SubmitEvent, useId } from 'react'
import { Button } from '#components/desk/button.tsx'
import { Notice } from '#components/desk/notice.tsx'
import { Panel } from '#components/desk/panel.tsx'
import { type Action, useAnswer } from '#components/desk/use-answer.ts'
import { useFocus } from '#components/desk/use-focus.ts'
import { type ApprovalsAnswer, nothingApproved } from '#lib/rules/approvals-answer.ts'

type Props = {
  ready: readonly { interview: number; what: string; revision: number; fingerprint: string; looked: boolean }[]
  action: Action<ApprovalsAnswer>
}

export function ApproveSeveral({ ready, action }: Props) {
  const { answer, formAction, waiting, unreached, send } = useAnswer(action, nothingApproved)
  const focus = useFocus()
  const answeredId = useId()
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (!waiting) send(new FormData(event.currentTarget), () => focus(answeredId))
  }
  const isAnswered = unreached || answer.refusal !== null || answer.approved.length > 0
  const read = ready.filter(({ looked }) => looked)
  const unread = ready.filter(({ looked }) => !looked)
  return (
    <form action={formAction} onSubmit={submit} className="grid gap-8">
      {isAnswered && (
        <section id={answeredId} tabIndex={-1} aria-label="What the desk answered" className="grid scroll-mt-8 gap-2">
          {unreached && <Notice kind="refused">The desk could not be reached. Try again in a moment.</Notice>}
          {answer.refusal !== null && <Notice kind="refused">{answer.refusal}</Notice>}
          {answer.approved.map(({ interview, leader, isApproved, said }) => (
            <Notice key={interview} kind={isApproved ? 'happened' : 'refused'}>
              <a href={`/desk/interviews/${interview}`}>{leader}</a>: {said}
            </Notice>
          ))}
        </section>
      )}
      <Panel
        title="Read by you"
        {...(read.length === 0 && { empty: 'What you have read and may approve is shown here, to be ticked.' })}
      >
        <ul>
          {read.map(({ interview, what, revision, fingerprint }) => (
            <li key={`${interview} ${fingerprint}`} className="border-b border-rule py-3">
              <label htmlFor={`approve.${interview}`} className="flex min-h-6 items-start gap-2">
                <input
                  type="checkbox"
                  id={`approve.${interview}`}
                  name={`approve.${interview}`}
                  value={fingerprint}
                  className="mt-[0.1rem] size-5 flex-none accent-accent"
                />
                {what}, revision {revision}
              </label>
            </li>
          ))}
        </ul>
        {read.length > 0 && (
          <div className="grid gap-3 pt-3">
            <p className="text-ink-2">
              Each is live at once, and readers are told nothing of what changed. An embargo, an end or a note to
              readers is set where an interview is reviewed by itself.
            </p>
            <p>
              <Button look="main" aria-disabled={waiting || undefined}>
                Approve what is ticked
              </Button>
            </p>
          </div>
        )}
      </Panel>
      {unread.length > 0 && (
        <Panel title="Not read by you yet" count={unread.length}>
          <ul>
            {unread.map(({ interview, what }) => (
              <li key={interview} className="border-b border-rule py-3">
                <a href={`/desk/interviews/${interview}/review`}>Review {what}</a>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </form>
  )
}
