/** The form of a division: a new one, or one to be renamed, described or moved. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextArea } from '#components/desk/text-area.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Values = { name: string; description: string; within: string }

type Props = {
  action: Action<FormAnswer>
  /** The division to be changed; null for a new one. */
  division: number | null
  values: Values
  /** In which it may lie. */
  others: readonly string[]
  button: string
}

export function DivisionForm({ action, division, values, others, button }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const field = (id: keyof Values) => ({
    id,
    defaultValue: answer.values[id] ?? values[id],
    problems: problemsAt(answer.problems, id),
  })
  return (
    <form {...form} autoComplete="off" className="grid max-w-measure gap-4">
      <FormNotices {...notices} />
      {division !== null && <input type="hidden" name="division" value={division} />}
      <TextInput
        {...field('name')}
        label="Name"
        {...(division !== null && {
          hint: 'Interviews that were published under the old name keep it; its old address leads to the new one',
        })}
      />
      <TextArea
        {...field('description')}
        label="What it does"
        hint="A sentence or two, shown under its name"
        height="sentence"
        rows={3}
      />
      <TextInput
        {...field('within')}
        label="Inside which division"
        hint="Leave empty for one that lies inside no other"
        list="divisions"
      />
      <datalist id="divisions">
        {others.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <p className="mt-2">
        <Button look="main" aria-disabled={waiting || undefined}>
          {waiting ? 'Saving…' : button}
        </Button>
      </p>
    </form>
  )
}
