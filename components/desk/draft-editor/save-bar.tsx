/** The bar at the window's foot: whether the words are kept, what keeps them from being sent, and the two buttons. */
import type { ReactNode } from 'react'
import { Button } from '#components/desk/button.tsx'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'
import { elementIds } from './element-ids.ts'
import type { SavingSaid } from './saving-in-words.ts'
import type { Waits } from './use-draft.ts'

type Props = {
  saving: SavingSaid
  /** What the last step did, until the next save. */
  stepped: string | null
  problems: number
  leftOver: number
  maySubmit: boolean
  waits: Waits
  /** The form saves itself: no button waits, and nothing is said aloud. */
  itself: boolean
  /** Who else has it open. */
  others: string
  /** The way to the preview. */
  preview: ReactNode
}

const dot =
  "before:mr-[0.45rem] before:inline-block before:size-2 before:rounded-full before:align-[0.06em] before:content-['']"
const tones: Record<SavingSaid['tone'], string> = {
  calm: `${dot} before:bg-accent`,
  unsaved: `${dot} before:border before:border-edge`,
  bad: `${dot} text-bad before:bg-bad`,
}

export function SaveBar({ saving, stepped, problems, leftOver, maySubmit, waits, itself, others, preview }: Props) {
  const busy = (waits !== null && !itself) || undefined
  const quiet = itself && saving.tone !== 'bad'
  const toMend = problems > 0 && maySubmit
  const lines = numberInWords(leftOver, 'line left over', 'lines left over')
  return (
    <div className="sticky bottom-0 z-10 -mx-gutter mt-8 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-rule bg-paper px-gutter py-3">
      <p className="mr-auto min-w-0">
        <span
          role="status"
          aria-live={quiet ? 'off' : 'polite'}
          className={`block font-semibold tabular-nums ${tones[saving.tone]}`}
        >
          {saving.goTo === undefined ? saving.sentence : <a href={`#${saving.goTo}`}>{saving.sentence}</a>}
        </span>
        <span role="status" className="block text-s0 text-ink-2">
          {stepped}
        </span>
        <span role="status" className="block text-s0 text-ink-2">
          {others}
        </span>
      </p>
      <p className="text-s0 text-ink-2">
        {toMend && (
          <>
            <a href={`#${elementIds.problems}`} className="inline-block py-1">
              {`Mend ${numberInWords(problems, 'problem')}`}
            </a>
            <span className="max-md:hidden"> before you send it</span>
          </>
        )}
        {toMend && leftOver > 0 && ', '}
        {leftOver > 0 && (
          <a href={`#${elementIds.tray}`} className="inline-block py-1">
            {toMend ? lines : capitalised(lines)}
          </a>
        )}
      </p>
      <div className="flex gap-2">
        {preview}
        <Button name={fieldNames.step} value="save" formNoValidate aria-disabled={busy}>
          Save
        </Button>
        {maySubmit && (
          <Button name={fieldNames.step} value="submit" look="main" aria-disabled={busy}>
            {waits === 'sending' ? 'Sending…' : 'Send for approval'}
          </Button>
        )}
      </div>
    </div>
  )
}
