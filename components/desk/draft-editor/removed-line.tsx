/** What was removed, where it stood, with the way back. */
import type { Removed } from '#lib/rules/drafting/draft-form.ts'
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'
import { elementIds } from './element-ids.ts'
import { StepButton } from './step-button.tsx'
import type { Take } from './use-draft.ts'

function called(removed: Removed): string {
  switch (removed.what) {
    case 'exchange':
      return removed.exchange.wording.trim() ? `“${removed.exchange.wording.trim()}”` : 'an empty exchange'
    case 'link':
      return removed.link.label.trim() ? `the link “${removed.link.label.trim()}”` : 'an empty link'
    case 'portrait':
      return 'the portrait'
    case 'leftOver':
      return `“${removed.line}”`
    case 'cut':
      return 'the former cut'
    case 'allLeftOver':
      return numberInWords(removed.lines.length, 'line left over', 'lines left over')
  }
}

function done({ what }: Removed): string {
  if (what === 'cut') return 'Replaced'
  return ['exchange', 'link', 'portrait'].includes(what) ? 'Removed' : 'Let go of'
}

export function RemovedLine({ removed, take }: { removed: Removed; take: Take }) {
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-2 border-l-2 border-edge pl-3 text-ink-2">
      <span className="min-w-0">
        {done(removed)} {called(removed)}.
      </span>
      <StepButton step={{ verb: 'putBack' }} take={take} id={elementIds.putBack} look="plain" label="Undo: put it back">
        Undo
      </StepButton>
    </p>
  )
}
