/** The form that puts an initialism into the glossary, or gives one that is there another meaning. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextInput } from '#components/desk/text-input.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

export function KeepInitialism({ action }: { action: Action<FormAnswer> }) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} autoComplete="off" className="grid gap-4">
      <FormNotices {...notices} />
      <TextInput
        id="letters"
        label="Initialism"
        hint="One that is there already gets the new meaning"
        defaultValue={answer.values.letters ?? ''}
        problems={problemsAt(answer.problems, 'letters')}
      />
      <TextInput
        id="meaning"
        label="What it stands for"
        hint="Leave it empty for one that everybody here knows"
        defaultValue={answer.values.meaning ?? ''}
        problems={problemsAt(answer.problems, 'meaning')}
      />
      <p>
        <Button look="main" aria-disabled={waiting || undefined}>
          {waiting ? 'Saving…' : 'Put it into the glossary'}
        </Button>
      </p>
    </form>
  )
}
