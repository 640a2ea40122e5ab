/** The form of an appointment: a new one, or one to be corrected or ended. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Values = { jobTitle: string; division: string; from: string; until: string }

type Props = {
  action: Action<FormAnswer>
  /** Which leader gets it, and which appointment is corrected, where there is one. */
  hidden: Readonly<Record<string, number>>
  values: Values
  divisions: readonly string[]
  button: string
}

export function AppointmentForm({ action, hidden, values, divisions, button }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const field = (id: keyof Values) => ({
    id,
    defaultValue: answer.values[id] ?? values[id],
    problems: problemsAt(answer.problems, id),
  })
  return (
    <form {...form} autoComplete="off" className="grid max-w-measure gap-4">
      <FormNotices {...notices} />
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <TextInput {...field('jobTitle')} label="Job title" />
      <TextInput {...field('division')} label="Division" hint="Choose one of the list" list="divisions" />
      <datalist id="divisions">
        {divisions.map((division) => (
          <option key={division} value={division} />
        ))}
      </datalist>
      <TextInput {...field('from')} label="Since" type="date" />
      <TextInput {...field('until')} label="Until" hint="Leave this empty while the post is held" type="date" />
      <p className="mt-2">
        <Button look="main" aria-disabled={waiting || undefined}>
          {waiting ? 'Saving…' : button}
        </Button>
      </p>
    </form>
  )
}
