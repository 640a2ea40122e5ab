/** A step of the workflow that needs a reason: an interview is withdrawn. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { Button } from './button.tsx'
import { FormNotices } from './form-notices.tsx'
import { problemsAt } from './problems-at.ts'
import { TextArea } from './text-area.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

type Props = {
  interviewId: number
  action: Action<FormAnswer>
  /** What will happen, before it does. */
  meaning: string
  /** The button's words: "Withdraw from readers". */
  button: string
}

export function ReasonForm({ interviewId, action, meaning, button }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form}>
      <FormNotices {...notices} />
      <input type="hidden" name="interview" value={interviewId} />
      <p className="mb-3 text-ink-2">{meaning}</p>
      <TextArea
        id="reason"
        label="Reason"
        hint="Readers will see it at the interview’s address."
        height="sentence"
        rows={3}
        defaultValue={answer.values.reason ?? ''}
        problems={problemsAt(answer.problems, 'reason')}
      />
      <p className="mt-3">
        <Button aria-disabled={waiting || undefined}>{button}</Button>
      </p>
    </form>
  )
}
