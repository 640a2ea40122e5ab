/** The address at which readers find an interview, for whoever may change it. */
'use client'

import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { Button } from './button.tsx'
import { FormNotices } from './form-notices.tsx'
import { problemsAt } from './problems-at.ts'
import { TextInput } from './text-input.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

type Props = { interviewId: number; slug: string; action: Action<FormAnswer> }

export function AddressForm({ interviewId, slug, action }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  return (
    <form {...form} autoComplete="off" className="py-3">
      <FormNotices {...notices} />
      <input type="hidden" name="interview" value={interviewId} />
      <input type="hidden" name="seen" value={slug} />
      <TextInput
        id="slug"
        label="Last part of the address"
        hint={`Now /interviews/${slug}. Once changed, this one leads readers to the new one for good.`}
        defaultValue={answer.values.slug ?? slug}
        problems={problemsAt(answer.problems, 'slug')}
      />
      <p className="mt-3">
        <Button aria-disabled={waiting || undefined}>Change the address</Button>
      </p>
    </form>
  )
}
