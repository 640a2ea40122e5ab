/** The form of a division: a new one, or one to be renamed, described or moved. */
'use client'

import { fieldsOf } from '#components/desk/fields-of.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { SaveButton } from '#components/desk/save-button.tsx'
import { StartedFrom } from '#components/desk/started-from.tsx'
import { TextArea } from '#components/desk/text-area.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { divisionShown } from '#lib/rules/wording/as-shown.ts'
import { DivisionField } from './division-field.tsx'

type Props = {
  action: Action<FormAnswer>
  /** The division to be changed; null for a new one. */
  division: { id: number; name: string; description: string; within: string } | null
  /** In which it may lie. */
  others: readonly string[]
  button: string
}

export function DivisionForm({ action, division, others, button }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const field = fieldsOf<'name' | 'description' | 'within'>(answer, division ?? {})
  return (
    <form {...form} autoComplete="off" className="grid max-w-measure gap-4">
      <FormNotices {...notices} />
      {division && (
        <>
          <input type="hidden" name="division" value={division.id} />
          <StartedFrom shown={divisionShown(division)} answer={answer} />
        </>
      )}
      <TextInput
        {...field('name')}
        label="Name"
        {...(division && {
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
      <DivisionField
        {...field('within')}
        label="Inside which division"
        hint="Leave empty for one that lies inside no other"
        divisions={others}
      />
      <p className="mt-2">
        <SaveButton look="main" waiting={waiting}>
          {button}
        </SaveButton>
      </p>
    </form>
  )
}
