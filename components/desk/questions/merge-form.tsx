/** The form that makes one question of two. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { SelectField } from '#components/desk/select-field.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = { question: number; others: readonly { id: number; name: string }[]; action: Action<FormAnswer> }

export function MergeForm({ question, others, action }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} className="max-w-measure">
      <FormNotices {...notices} />
      <input type="hidden" name="question" value={question} />
      <SelectField
        id="into"
        label="The question that it is"
        hint="That one gets the exchanges and the wordings of this one. Two questions that were merged cannot be parted."
        none="Choose a question"
        options={others}
        defaultValue={answer.values.into ?? ''}
        problems={problemsAt(answer.problems, 'into')}
      />
      <p className="mt-3">
        <Button aria-disabled={waiting || undefined}>Merge into it</Button>
      </p>
    </form>
  )
}
