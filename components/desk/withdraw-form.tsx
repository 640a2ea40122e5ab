/** Takes an interview away from readers: for which reason, and what its address answers from then on. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { withdrawals } from '#lib/rules/withdrawals.ts'
import { withdrawalsInWords } from '#lib/rules/wording/withdrawals.ts'
import { Button } from './button.tsx'
import { Choice } from './choice.tsx'
import { FormNotices } from './form-notices.tsx'
import { problemsAt } from './problems-at.ts'
import { TextArea } from './text-area.tsx'
import { TextInput } from './text-input.tsx'
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

export function WithdrawForm({ interviewId, action, meaning, button }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const before = withdrawals.find((one) => one === answer.values.as) ?? 'withdrawn'
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
      <fieldset className="mt-3">
        <legend className="text-s1/[1.35] font-semibold">What its address says</legend>
        {withdrawals.map((one) => (
          <Choice key={one} name="as" value={one} {...withdrawalsInWords[one]} chosen={before === one}>
            {one === 'moved' && (
              <TextInput
                id="movedTo"
                label="Address of the other interview"
                hint="As you copy it from the browser, or its last part alone."
                defaultValue={answer.values.movedTo ?? ''}
                problems={problemsAt(answer.problems, 'movedTo')}
              />
            )}
          </Choice>
        ))}
      </fieldset>
      <p className="mt-3">
        <Button aria-disabled={waiting || undefined}>{button}</Button>
      </p>
    </form>
  )
}
