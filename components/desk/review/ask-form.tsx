/** Says who is asked to decide on an interview, and by which day. */
'use client'

import { fieldsOf } from '#components/desk/fields-of.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { SaveButton } from '#components/desk/save-button.tsx'
import { SelectField } from '#components/desk/select-field.tsx'
import { StartedFrom } from '#components/desk/started-from.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { askedShown } from '#lib/rules/wording/reviewing.ts'

type Props = {
  interviewId: number
  action: Action<FormAnswer>
  /** Who is asked now, by which day, and who can be. */
  asked: {
    reviewerId: number | null
    reviewer: string | null
    dueOn: string | null
    reviewers: readonly { id: number; name: string }[]
  }
}

export function AskForm({ interviewId, action, asked }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const { reviewerId, reviewer, dueOn, reviewers } = asked
  const isKnown = reviewerId === null || reviewers.some(({ id }) => id === reviewerId)
  const options = isKnown ? reviewers : [...reviewers, { id: reviewerId, name: `${reviewer}, who wrote some of it` }]
  const field = fieldsOf<'reviewer' | 'dueOn'>(answer, {
    reviewer: reviewerId === null ? '' : String(reviewerId),
    dueOn: dueOn ?? '',
  })
  return (
    <form {...form} className="grid gap-4 py-3">
      <FormNotices {...notices} />
      <input type="hidden" name="interview" value={interviewId} />
      <StartedFrom shown={askedShown({ reviewer, dueOn })} answer={answer} />
      <SelectField
        {...field('reviewer')}
        label="Who decides"
        hint="An admin who wrote none of it"
        none="Any admin"
        options={options}
      />
      <TextInput {...field('dueOn')} type="date" label="By which day" hint="Leave it empty where there is no hurry" />
      <p>
        <SaveButton waiting={waiting}>Ask for a decision</SaveButton>
      </p>
    </form>
  )
}
