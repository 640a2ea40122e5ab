/** The form that says whom an interview is with, or corrects it. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { Button } from './button.tsx'
import { FormNotices } from './form-notices.tsx'
import { LeaderFields, type People } from './leader-fields.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

type Props = People & {
  interviewId: number
  action: Action<FormAnswer>
  /** Whom the text names: somebody new is asked for with these words in the fields, so that nobody types them a second time. */
  named: { name: string; jobTitle: string | null } | null
}

export function ChooseLeader({ interviewId, action, named, ...people }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const suggested: Record<string, string> = named ? { newName: named.name, newJobTitle: named.jobTitle ?? '' } : {}
  const values = Object.keys(answer.values).length > 0 ? answer.values : suggested
  return (
    <form {...form} autoComplete="off" className="max-w-measure">
      <FormNotices {...notices} />
      <input type="hidden" name="interview" value={interviewId} />
      <LeaderFields
        {...people}
        answer={{ ...answer, values }}
        hint="Type a name and choose. The interview keeps the post held today."
      />
      <p className="mt-6">
        <Button look="main" aria-disabled={waiting || undefined}>
          {waiting ? 'Saving…' : 'Choose this leader'}
        </Button>
      </p>
    </form>
  )
}
