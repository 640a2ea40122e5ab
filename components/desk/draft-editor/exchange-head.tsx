/** The line over an exchange: its place, its kind, its length, and the buttons that move and remove it. */
import { type ExchangeKind, exchangeKinds } from '#lib/rules/content/content.ts'
import { cutSeconds } from '#lib/rules/cut/cut-time.ts'
import type { ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { elementIds } from './element-ids.ts'
import { kindWords } from './kind-words.ts'
import { StepButton } from './step-button.tsx'
import type { Take } from './use-draft.ts'

type Props = {
  exchange: ExchangeFields
  at: number
  of: number
  words: number
  /** Words of its answer that are in the cut. */
  inCut: number
  onKind: (kind: ExchangeKind) => void
  take: Take
}

export function ExchangeHead({ exchange: { id, kind, wording }, at, of, words, inCut, onKind, take }: Props) {
  const called = wording.trim() || 'no words yet'
  const name = (what: string, where = '') => `${what} exchange ${at + 1}${where}: ${called}`
  return (
    <div className="mb-2 flex flex-wrap items-center justify-between gap-2">
      <div className="flex flex-wrap items-center gap-x-2 text-s0 text-ink-2 tabular-nums">
        <span>
          {at + 1} of {of}
        </span>
        <select
          name={fieldNames.kind(id)}
          value={kind}
          aria-label={`Kind of exchange ${at + 1}`}
          onChange={({ target }) => {
            const chosen = exchangeKinds.find((one) => one === target.value)
            if (chosen) onKind(chosen)
          }}
          className="min-h-7 scroll-mb-32 rounded-sm border border-edge bg-raised px-1 py-[0.2rem] text-ink"
        >
          {exchangeKinds.map((one) => (
            <option key={one} value={one}>
              {kindWords[one].called}
            </option>
          ))}
        </select>
        <span>{words === 1 ? '1 word' : `${words.toLocaleString('en-GB')} words`}</span>
        {inCut > 0 && <span>{cutSeconds(inCut)} s in the cut</span>}
      </div>
      <div className="flex flex-wrap gap-1">
        <StepButton
          step={{ verb: 'moveUp', of: id }}
          take={take}
          id={elementIds.up(id)}
          disabled={at === 0}
          label={name('Move', ' up')}
        >
          ↑ Up
        </StepButton>
        <StepButton
          step={{ verb: 'moveDown', of: id }}
          take={take}
          id={elementIds.down(id)}
          disabled={at === of - 1}
          label={name('Move', ' down')}
        >
          ↓ Down
        </StepButton>
        <StepButton step={{ verb: 'remove', of: id }} take={take} id={elementIds.remove(id)} label={name('Remove')}>
          Remove
        </StepButton>
      </div>
    </div>
  )
}
