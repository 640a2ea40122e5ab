/** The form that makes one question of two. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { controlLook } from '#components/desk/control-look.ts'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = { question: number; others: readonly { id: number; name: string }[]; action: Action<FormAnswer> }

export function MergeForm({ question, others, action }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const described = {
    id: 'into',
    hint: 'That one gets the exchanges and the wordings of this one. Two questions that were merged cannot be parted.',
    problems: problemsAt(answer.problems, 'into'),
  }
  return (
    <form {...form} className="max-w-measure">
      <FormNotices {...notices} />
      <input type="hidden" name="question" value={question} />
      <Field {...described} label="The question that it is">
        <select {...fieldWiring(described)} defaultValue={answer.values.into ?? ''} className={controlLook.plain}>
          <option value="">Choose a question</option>
          {others.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </Field>
      <p className="mt-3">
        <Button aria-disabled={waiting || undefined}>Merge into it</Button>
      </p>
    </form>
  )
}
