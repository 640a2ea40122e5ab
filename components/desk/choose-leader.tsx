/** The form that says whom an interview is with, or corrects it. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { Button } from './button.tsx'
import { FormNotices } from './form-notices.tsx'
import { LeaderFields, type People } from './leader-fields.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

type Props = People & { interviewId: number; action: Action<FormAnswer> }

export function ChooseLeader({ interviewId, action, ...people }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} autoComplete="off" className="max-w-measure">
      <FormNotices {...notices} />
      <input type="hidden" name="interview" value={interviewId} />
      <LeaderFields
        {...people}
        answer={answer}
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
