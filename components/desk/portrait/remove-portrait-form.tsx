/** Leaves the draft without a portrait, without a script. */
import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { DraftFields, type DraftNamed } from './draft-fields.tsx'

export function RemovePortraitForm({ draft, action }: { draft: DraftNamed; action: Action<FormAnswer> }) {
  const { form, notices } = useForm(action)
  return (
    <form {...form} className="grid gap-3 py-3">
      <FormNotices {...notices} />
      <DraftFields {...draft} />
      <input type="hidden" name={fieldNames.portrait} value="" />
      <p>
        <Button>Remove the portrait</Button>
      </p>
    </form>
  )
}
