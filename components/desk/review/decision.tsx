/** An admin's decision on the words that were sent: yes, now, or back to the writer with a note. */
'use client'

import { useState } from 'react'
import { Button } from '#components/desk/button.tsx'
import { Choice } from '#components/desk/choice.tsx'
import { problemsId } from '#components/desk/field-wiring.ts'
import { FormNotices } from '#components/desk/form-notices.tsx'
import { problemsAt } from '#components/desk/problems-at.ts'
import { TextArea } from '#components/desk/text-area.tsx'
import type { Action } from '#components/desk/use-answer.ts'
import { useForm } from '#components/desk/use-form.ts'
import { useScripting } from '#components/desk/use-scripting.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { fingerprintInWords } from './fingerprint-in-words.ts'

type Props = {
  interviewId: number
  /** "revision 3" */
  revision: string
  fingerprint: string
  /** Who gets the note: "Ilse Tanager". */
  sentBy: string
  /** Why this admin cannot approve (words of their own), or null. */
  approveReason: string | null
  action: Action<FormAnswer>
}

const decisions = ['approve', 'sendBack'] as const
/** The field's name, and the id of its first radio: there the problem of an empty choice points. */
const field = 'decision'
type Decided = (typeof decisions)[number]

export function Decision({ interviewId, revision, fingerprint, sentBy, approveReason, action }: Props) {
  const { form, notices, answer, waiting } = useForm(action)
  const scripting = useScripting()
  const before = decisions.find((one) => one === answer.values.decision) ?? null
  const [chosen, setChosen] = useState<Decided | null>(approveReason === null ? before : 'sendBack')
  const undecided = chosen === null ? problemsAt(answer.problems, field) : []
  const words = { approve: 'Approve, live at once', sendBack: `Send back to ${sentBy}` }
  return (
    <form
      {...form}
      aria-labelledby="decision-heading"
      className="mt-8 max-w-[54rem] rounded-sm bg-sunk px-4 pt-4 pb-6 md:px-6"
    >
      <FormNotices {...notices} />
      <input type="hidden" name="interview" value={interviewId} />
      <input type="hidden" name="fingerprint" value={fingerprint} />
      <div className="flex flex-wrap items-center justify-between gap-x-4 pt-2 pb-4">
        <h2 id="decision-heading" className="font-work text-s1/[1.3] font-semibold tracking-normal">
          Your decision on {revision}
        </h2>
        <p className="text-s0 text-ink-2 tabular-nums">Fingerprint {fingerprintInWords(fingerprint)}</p>
      </div>
      <fieldset aria-describedby={undecided.length > 0 ? problemsId(field) : undefined}>
        <legend className="sr-only">Decision</legend>
        {undecided.length > 0 && (
          <p id={problemsId(field)} className="pb-2 font-semibold text-bad">
            {undecided.join(' ')}
          </p>
        )}
        {approveReason === null ? (
          <Choice
            id={field}
            name={field}
            value="approve"
            invalid={undecided.length > 0}
            label="Approve now"
            hint="Readers see it at once, word for word as above."
            chosen={chosen === 'approve'}
            onChoose={() => setChosen('approve')}
          />
        ) : (
          <p className="border-t border-rule py-3 text-ink-2">{approveReason}</p>
        )}
        <Choice
          {...(approveReason !== null && { id: field })}
          name={field}
          value="sendBack"
          invalid={undecided.length > 0}
          label="Send back with a note"
          chosen={chosen === 'sendBack'}
          onChoose={() => setChosen('sendBack')}
        >
          <TextArea
            id="note"
            label={`Note to ${sentBy}`}
            hint="What to change, and why. Needed when you send it back."
            height="sentence"
            rows={3}
            defaultValue={answer.values.note ?? ''}
            problems={problemsAt(answer.problems, 'note')}
          />
        </Choice>
      </fieldset>
      <p className="mt-4">
        <Button look="main" aria-disabled={waiting || undefined}>
          {scripting && chosen ? words[chosen] : 'Record this decision'}
        </Button>
      </p>
    </form>
  )
}
