/** One line of the import that found no place: where it belongs, or that it can go. */
import { useState } from 'react'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { newExchangeTarget } from '#lib/rules/drafting/edit-step.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { kindWords } from './kind-words.ts'
import { StepButton } from './step-button.tsx'
import type { Take } from './use-draft.ts'

type Props = { line: string; at: number; exchanges: DraftForm['exchanges']; take: Take }

export function LeftOverLine({ line, at, exchanges, take }: Props) {
  const [target, setTarget] = useState('')
  const name = fieldNames.target(at)
  return (
    <li className="mt-2 rounded-sm bg-sunk px-3 py-2">
      <input type="hidden" name={fieldNames.leftOver} value={line} />
      <p className="leading-[1.4]">{line}</p>
      <div className="mt-2 flex flex-wrap items-center gap-x-1 gap-y-2">
        <select
          id={name}
          name={name}
          aria-label={`Where line ${at + 1} belongs: ${line}`}
          value={target}
          onChange={(event) => setTarget(event.target.value)}
          className="min-h-9 w-full min-w-0 scroll-mb-32 rounded-sm border border-edge bg-raised px-2 py-1 text-s0 text-ink"
        >
          <option value="">Choose where it belongs</option>
          <option value={fieldNames.headline}>Headline</option>
          <option value={fieldNames.standfirst}>Standfirst</option>
          {exchanges.map(({ id, kind, wording }, place) => (
            <optgroup key={id} label={`${place + 1}. ${wording.trim() || 'No words yet'}`}>
              <option value={fieldNames.answer(id)}>{`Answer ${place + 1}`}</option>
              <option value={fieldNames.wording(id)}>{`${kindWords[kind].called} ${place + 1}`}</option>
            </optgroup>
          ))}
          <option value={newExchangeTarget}>A new question</option>
        </select>
        <StepButton
          step={{ verb: 'place', of: at }}
          target={target}
          take={take}
          label={`Place line ${at + 1}: ${line}`}
        >
          Place
        </StepButton>
        <StepButton step={{ verb: 'letGo', of: at }} take={take} label={`Let go of line ${at + 1}: ${line}`}>
          Let go
        </StepButton>
      </div>
    </li>
  )
}
