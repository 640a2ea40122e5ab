/** A form of one line and a button: a new question, another wording, a changed one, the name of a new set. */
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

type Props = {
  action: Action<FormAnswer>
  /** The numbers of what it is about. */
  fields?: Record<string, number>
  field: 'wording' | 'name'
  label: string
  /** Said after the label where the page repeats it. */
  unseen?: string
  hint?: string
  value?: string
  button: string
  look?: 'main' | 'plain'
}

/** One page has several of these forms: what is unseen in the label makes the id that the page needs. */
export function LineForm({ action, fields = {}, field, label, unseen, hint, value = '', button, look }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const id = unseen === undefined ? field : `${field}-${fields.of ?? ''}`
  const problems = answer.problems.map((problem) => (problem.field === field ? { ...problem, field: id } : problem))
  const described = { id, hint, problems: problemsAt(problems, id) }
  return (
    <form {...form} autoComplete="off" className="max-w-measure">
      <FormNotices {...notices} answer={{ ...answer, problems }} />
      {Object.entries(fields).map(([name, number]) => (
        <input key={name} type="hidden" name={name} value={number} />
      ))}
      <Field {...described} label={label} unseen={unseen}>
        <input
          type="text"
          defaultValue={answer.values[field] ?? value}
          {...fieldWiring(described)}
          name={field}
          className={controlLook[field === 'wording' ? 'headline' : 'plain']}
        />
      </Field>
      <p className="mt-3">
        <Button
          look={look ?? 'plain'}
          aria-disabled={waiting || undefined}
          aria-label={unseen === undefined ? undefined : `${button}: ${unseen}`}
        >
          {button}
        </Button>
      </p>
    </form>
  )
}
