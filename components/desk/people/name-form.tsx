/** The form that corrects a leader's name. */
'use client'

import { fieldsOf } from '#components/desk/fields-of.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { SaveButton } from '#components/desk/save-button.tsx'
import { StartedFrom } from '#components/desk/started-from.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { leaderShown } from '#lib/rules/wording/as-shown.ts'

type Props = { action: Action<FormAnswer>; leader: { id: number; name: string } }

export function NameForm({ action, leader }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const field = fieldsOf<'name'>(answer, leader)
  return (
    <form {...form} autoComplete="off" className="grid gap-4">
      <FormNotices {...notices} />
      <input type="hidden" name="leader" value={leader.id} />
      <StartedFrom shown={leaderShown(leader)} answer={answer} />
      <TextInput
        {...field('name')}
        label="Name"
        hint="With another name the page gets another address; the old one leads there"
      />
      <p>
        <SaveButton waiting={waiting}>Keep this name</SaveButton>
      </p>
    </form>
  )
}
