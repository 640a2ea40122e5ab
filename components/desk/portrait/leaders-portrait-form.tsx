/** Takes the leader's portrait into the draft, with what is said of it, without a script. */
import { Button } from '#components/desk/button.tsx'
import { FormNotices } from '#components/desk/form-notices.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import { Portrait } from '#components/page/portrait.tsx'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { DraftFields, type DraftNamed } from './draft-fields.tsx'
import type { KnownPortraits } from './portrait-part.tsx'

type Props = {
  draft: DraftNamed
  leader: string | null
  portrait: NonNullable<KnownPortraits['leaders']>
  action: Action<FormAnswer>
}

export function LeadersPortraitForm({ draft, leader, portrait, action }: Props) {
  const { form, notices } = useForm(action)
  return (
    <form {...form} className="grid gap-3 py-3">
      <FormNotices {...notices} />
      <DraftFields {...draft} />
      <input type="hidden" name={fieldNames.portrait} value={portrait.hash} />
      <input type="hidden" name={fieldNames.portraitAlt} value={portrait.alt} />
      <input type="hidden" name={fieldNames.portraitCredit} value={portrait.credit} />
      <div className="w-20">
        <Portrait name={leader ?? ''} portrait={{ ...portrait, place: 'desk' }} described sizes="5rem" />
      </div>
      <p>
        <Button>Use the leader’s portrait</Button>
      </p>
    </form>
  )
}
