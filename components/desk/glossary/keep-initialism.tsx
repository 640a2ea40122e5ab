/** The form that puts an initialism into the glossary, or gives one that is there another meaning once that one was shown. */
'use client'

import { fieldsOf } from '#components/desk/fields-of.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { SaveButton } from '#components/desk/save-button.tsx'
import { StartedFrom } from '#components/desk/started-from.tsx'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { nothingShown } from '#lib/rules/wording/as-shown.ts'

export function KeepInitialism({ action }: { action: Action<FormAnswer> }) {
  const { form, notices, answer, waiting } = useForm(action)
  const field = fieldsOf<'letters' | 'meaning'>(answer, {})
  return (
    <form {...form} autoComplete="off" className="grid gap-4">
      <FormNotices {...notices} />
      <StartedFrom shown={nothingShown} answer={answer} />
      <TextInput
        {...field('letters')}
        label="Initialism"
        hint="For one that is there already, its meaning is shown before it gets yours"
      />
      <TextInput
        {...field('meaning')}
        label="What it stands for"
        hint="Leave it empty for one that everybody here knows"
      />
      <p>
        <SaveButton look="main" waiting={waiting}>
          Put it into the glossary
        </SaveButton>
      </p>
    </form>
  )
}
