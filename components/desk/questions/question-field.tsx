/** Beneath the words of an exchange: which question of the bank they put. What is likely is offered; only what somebody chooses is said. */
import { useState } from 'react'
import { Button } from '#components/desk/button.tsx'
import { Field } from '#components/desk/field.tsx'
import { fieldWiring } from '#components/desk/field-wiring.ts'
import { type ExchangeFields, newQuestion } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { othersInWords, timesInWords } from '#lib/rules/questions/asked-in-words.ts'
import { type BankOnOffer, likelyFor, type QuestionOnOffer } from '#lib/rules/questions/offers.ts'

type Props = {
  exchange: ExchangeFields
  place: string
  bank: BankOnOffer
  /** The question that was chosen: its number, newQuestion or ''. */
  onQuestion: (question: string) => void
}

function noteOf(question: string, chosen: QuestionOnOffer | undefined): string | undefined {
  if (question === newQuestion) return 'These words go into the bank when you press Save.'
  return chosen && othersInWords(chosen.others)
}

export function QuestionField({ exchange: { id, wording, question }, place, bank, onQuestion }: Props) {
  const found = likelyFor(bank, wording)
  const [kept, setKept] = useState(found)
  if (found && found !== kept) setKept(found) // until newer words have been looked up, the older offers stay

  const name = fieldNames.question(id)
  const called = new Map(bank.questions.map((one) => [one.id, one]))
  const chosen = called.get(Number(question))
  const likely = (kept?.offered ?? []).flatMap((one) => called.get(one) ?? [])
  const rest = bank.questions.filter((one) => !likely.includes(one) && (!one.retired || one === chosen))
  const best = question === '' ? called.get(kept?.best ?? 0) : undefined
  const note = noteOf(question, chosen)
  return (
    <div className="mt-3">
      <Field id={name} label="Question in the bank" unseen={place} note={note}>
        {/* Before the list: without JavaScript the button is the same field, and the first of a name is what counts. */}
        {best && <Suggestion name={name} best={best} onYes={() => onQuestion(`${best.id}`)} />}
        <select
          {...fieldWiring({ id: name, note })}
          value={question}
          onChange={({ target }) => onQuestion(target.value)}
          className="mt-1 block min-h-9 w-full min-w-0 scroll-mb-32 rounded-sm border border-edge bg-raised px-2 py-1 text-s1 text-ink"
        >
          <option value="">Not said yet</option>
          {likely.length > 0 && (
            <optgroup label="What it may be">
              {likely.map((one) => (
                <option key={one.id} value={one.id}>
                  {`${one.name} (${timesInWords(one.asked)}${one.id === kept?.best ? ', likely' : ''})`}
                </option>
              ))}
            </optgroup>
          )}
          <optgroup label={likely.length > 0 ? 'The others in the bank' : 'All in the bank'}>
            {rest.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </optgroup>
          {/^\d+$/.test(question) && !chosen && <option value={question}>{wording}</option>}
          <option value={newQuestion}>A new question for the bank</option>
        </select>
      </Field>
    </div>
  )
}

function Suggestion({ name, best, onYes }: { name: string; best: QuestionOnOffer; onYes: () => void }) {
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-3 gap-y-1 rounded-sm bg-sunk px-3 py-2">
      <span className="min-w-0 flex-1 basis-56">
        Likely <span className="font-text">“{best.name}”</span>, {timesInWords(best.asked)}.
      </span>
      <Button
        name={name}
        value={best.id}
        aria-label={`Yes, this one: ${best.name}`}
        onClick={(event) => {
          event.preventDefault()
          onYes()
        }}
      >
        Yes, this one
      </Button>
    </p>
  )
}
