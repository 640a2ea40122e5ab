/** Who looks after a live piece, and by which day it is to be read again; and that it was, and stands. */
'use client'

import { dateInWords } from '#lib/rules/dates.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { Button } from './button.tsx'
import { fieldsOf } from './fields-of.ts'
import { FormNotices } from './form-notices.tsx'
import { PressForm } from './press-form.tsx'
import { SelectField } from './select-field.tsx'
import { TextInput } from './text-input.tsx'
import type { Action } from './use-answer.ts'
import { useForm } from './use-form.ts'

type Props = {
  interviewId: number
  review: { ownerId: number; owner: string; day: string }
  /** Who can look after it. */
  owners: readonly { id: number; name: string }[]
  actions: { set: Action<FormAnswer>; stands: Action<FormAnswer> }
}

export function ReviewForm({ interviewId, review, owners, actions }: Props) {
  const { form, notices, answer, waiting } = useForm(actions.set)
  const seen = { interview: interviewId, seenOwner: review.ownerId, seenDay: review.day }
  const field = fieldsOf(answer, { owner: String(review.ownerId), day: review.day })
  return (
    <div className="grid gap-4 py-3">
      <p className="text-ink-2">
        {review.owner} looks after it. It is to be read again on {dateInWords(review.day)}.
      </p>
      <PressForm
        action={actions.stands}
        fields={seen}
        meaning="Read it as readers do. If every word is still so, it stands for another twelve months."
        button="I have read it, and it stands"
      />
      <form {...form} autoComplete="off" className="grid gap-3">
        <FormNotices {...notices} />
        {Object.entries(seen).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <SelectField {...field('owner')} label="Who looks after it" none="Choose somebody" options={owners} />
        <TextInput {...field('day')} label="To be read again on" type="date" />
        <p>
          <Button aria-disabled={waiting || undefined}>Save who and when</Button>
        </p>
      </form>
    </div>
  )
}
