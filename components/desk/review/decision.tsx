/** An admin's decision on the words that were sent: yes, now or under embargo, or back to the writer with a note. */
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
import { momentInWords } from '#lib/rules/dates.ts'
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { wallClock } from '#lib/rules/wall-clock.ts'
import { AloneReason } from './alone-reason.tsx'
import { fingerprintInWords } from './fingerprint-in-words.ts'
import { MomentField } from './moment-field.tsx'
import { ToldReaders } from './told-readers.tsx'

type Props = {
  interviewId: number
  /** "revision 3" */
  revision: string
  fingerprint: string
  /** Who gets the note: "Ilse Tanager". */
  sentBy: string
  /** Why this admin cannot approve (words of their own), or null. */
  approveReason: string | null
  /** Words of their own, and nobody else who could approve them. */
  alone: boolean
  /** Readers have seen it before, so a change may be told to them. */
  seenBefore: boolean
  timeZone: string
  action: Action<FormAnswer>
}

const decisions = ['approve', 'embargo', 'sendBack'] as const
/** The field's name, and the id of its first radio: there the problem of an empty choice points. */
const field = 'decision'
type Decided = (typeof decisions)[number]

export function Decision({ interviewId, revision, fingerprint, sentBy, approveReason, alone, ...review }: Props) {
  const { seenBefore, timeZone, action } = review
  const { form, notices, answer, waiting } = useForm(action)
  const scripting = useScripting()
  const before = decisions.find((one) => one === answer.values.decision) ?? null
  const [chosen, setChosen] = useState<Decided | null>(approveReason === null ? before : 'sendBack')
  const [from, setFrom] = useState(answer.values.liveFrom ?? '')
  const [until, setUntil] = useState(answer.values.liveUntil ?? '')
  const undecided = chosen === null ? problemsAt(answer.problems, field) : []
  const read = wallClock(from, timeZone)
  const words = {
    approve: 'Approve, live at once',
    embargo: read.is === 'once' ? `Approve, live on ${momentInWords(read.moment, timeZone)}` : 'Approve under embargo',
    sendBack: `Send back to ${sentBy}`,
  }
  const choice = (value: Decided, label: string) => ({
    name: field,
    value,
    label,
    invalid: undecided.length > 0,
    chosen: chosen === value,
    onChoose: () => setChosen(value),
  })
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
          <>
            {alone && <AloneReason answer={answer} />}
            <Choice
              {...choice('approve', 'Approve now')}
              id={field}
              hint="Readers see it at once, word for word as above."
            />
            <Choice
              {...choice('embargo', 'Approve under embargo')}
              hint="Readers see it from the moment that you choose, word for word as above."
            >
              <MomentField
                id="liveFrom"
                label="Live from"
                hint={`By the clocks of ${timeZone}.`}
                timeZone={timeZone}
                answer={answer}
                typed={from}
                onType={setFrom}
              />
            </Choice>
          </>
        ) : (
          <p className="border-t border-rule py-3 text-ink-2">{approveReason}</p>
        )}
        <Choice {...choice('sendBack', 'Send back with a note')} {...(approveReason !== null && { id: field })}>
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
      {approveReason === null && (
        <div className="grid gap-4 border-t border-rule pt-4" hidden={scripting && chosen === 'sendBack'}>
          <MomentField
            id="liveUntil"
            label="Until, if it ends"
            hint={`By the clocks of ${timeZone}. Leave it empty for an interview that stays.`}
            timeZone={timeZone}
            answer={answer}
            typed={until}
            onType={setUntil}
          />
          {seenBefore && <ToldReaders answer={answer} />}
        </div>
      )}
      <p className="mt-4">
        <Button look="main" aria-disabled={waiting || undefined}>
          {scripting && chosen ? words[chosen] : 'Record this decision'}
        </Button>
      </p>
    </form>
  )
}
