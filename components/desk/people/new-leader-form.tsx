/** The form that adds a leader with the post they hold. */
'use client'

import { FormNotices } from '#components/desk/form-notices.tsx'
import { SaveButton } from '#components/desk/save-button.tsx'
import { SomebodyNew } from '#components/desk/somebody-new.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'

export function NewLeaderForm({ action, divisions }: { action: Action<FormAnswer>; divisions: readonly string[] }) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} autoComplete="off" className="max-w-measure">
      <FormNotices {...notices} />
      <SomebodyNew answer={answer} divisions={divisions} />
      <p className="mt-6">
        <SaveButton look="main" waiting={waiting}>
          Add this leader
        </SaveButton>
      </p>
    </form>
  )
}
