/** The button that takes an initialism out of the glossary. */
'use client'

import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

export function RemoveInitialism({ letters, action }: { letters: string; action: Action<FormAnswer> }) {
  const { form, notices, waiting } = useForm(action)
  return (
    <form {...form}>
      <FormNotices {...notices} />
      <input type="hidden" name="letters" value={letters} />
      <Button look="mini" aria-label={`Remove ${letters} from the glossary`} aria-disabled={waiting || undefined}>
        Remove
      </Button>
    </form>
  )
}
