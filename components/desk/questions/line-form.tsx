/** A form of one line and a button: a new question, another wording, the name of a new set. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { fieldsOf } from '#components/desk/fields-of.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

type Props = {
  action: Action<FormAnswer>
  /** The numbers of what it is about. */
  fields?: Record<string, number>
  field: 'wording' | 'name'
  label: string
  hint?: string
  button: string
}

export function LineForm({ action, fields = {}, field, label, hint, button }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const line = fieldsOf<typeof field>(answer, {})
  return (
    <form {...form} autoComplete="off" className="max-w-measure">
      <FormNotices {...notices} />
      {Object.entries(fields).map(([name, number]) => (
        <input key={name} type="hidden" name={name} value={number} />
      ))}
      <TextInput {...line(field)} label={label} hint={hint} look={field === 'wording' ? 'headline' : 'plain'} />
      <p className="mt-3">
        <Button aria-disabled={waiting || undefined}>{button}</Button>
      </p>
    </form>
  )
}
