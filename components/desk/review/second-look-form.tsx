/** What was approved alone, why, and the button of whoever has looked since. */
import { PressForm } from '#components/desk/press-form.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = {
  alone: { interviewId: number; revision: number; approvedBy: string; reason: string; mayLook: boolean }
  /** When it was approved. */
  at: string
  action: Action<FormAnswer>
}

export function SecondLookForm({ alone, at, action }: Props) {
  const { interviewId, revision, approvedBy, reason, mayLook } = alone
  return (
    <div className="grid gap-3 py-3">
      <p>
        {approvedBy} approved this alone on {at}. Nobody else has looked at it since.
      </p>
      <p className="border-l-2 border-edge pl-3 whitespace-pre-line">{reason}</p>
      {mayLook ? (
        <PressForm
          action={action}
          fields={{ interview: interviewId, revision }}
          meaning="Read it as it stands above. If something is wrong, revise it, or ask an admin to withdraw it."
          button="I have looked at these words"
        />
      ) : (
        <p className="text-ink-2">Somebody else must look: you approved these words, or wrote some of them.</p>
      )}
    </div>
  )
}
