/** The form that makes two records of one person one. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = {
  action: Action<FormAnswer>
  stays: { id: number; name: string }
  /** Everybody else, the likely ones first: "A. Okello, Head of Sample Storage". */
  others: readonly { id: number; called: string }[]
}

export function MergeForm({ action, stays, others }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const described = {
    id: 'goes',
    hint: `Its posts, interviews and addresses become those of ${stays.name}. This cannot be undone`,
    problems: problemsAt(answer.problems, 'goes'),
  }
  return (
    <form {...form} autoComplete="off" className="grid gap-4">
      <FormNotices {...notices} />
      <input type="hidden" name="stays" value={stays.id} />
      <Field {...described} label="The other record">
        <select
          {...fieldWiring(described)}
          defaultValue={answer.values.goes ?? ''}
          className="mt-1 min-h-9 w-full rounded-sm border border-edge bg-raised px-2 py-1 text-ink"
        >
          <option value="">Choose the record that goes</option>
          {others.map(({ id, called }) => (
            <option key={id} value={id}>
              {called}
            </option>
          ))}
        </select>
      </Field>
      <p>
        <Button aria-disabled={waiting || undefined}>{waiting ? 'Merging…' : 'Merge into this record'}</Button>
      </p>
    </form>
  )
}
