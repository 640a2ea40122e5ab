/** The form that makes two records of one person one. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { SelectField } from '#components/desk/select-field.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = {
  action: Action<FormAnswer>
  stays: { id: number; name: string }
  /** Everybody else, the likely ones first: "A. Okello, Head of Sample Storage". */
  others: readonly { id: number; name: string }[]
}

export function MergeForm({ action, stays, others }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} autoComplete="off" className="grid gap-4">
      <FormNotices {...notices} />
      <input type="hidden" name="stays" value={stays.id} />
      <SelectField
        id="goes"
        label="The other record"
        hint={`Its posts, interviews and addresses become those of ${stays.name}. This cannot be undone`}
        none="Choose the record that goes"
        options={others}
        defaultValue={answer.values.goes ?? ''}
        problems={problemsAt(answer.problems, 'goes')}
      />
      <p>
        <Button aria-disabled={waiting || undefined}>{waiting ? 'Merging…' : 'Merge into this record'}</Button>
      </p>
    </form>
  )
}
