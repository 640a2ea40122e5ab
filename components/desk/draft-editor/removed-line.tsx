/** What was removed, where it stood, with the way back. */
import type { Removed } from '#lib/rules/drafting/draft-form.ts'
import { elementIds } from './element-ids.ts'
import { StepButton } from './step-button.tsx'
import type { Take } from './use-draft.ts'

function called(removed: Removed): string {
  switch (removed.what) {
    case 'exchange':
      return removed.exchange.wording.trim() ? `“${removed.exchange.wording.trim()}”` : 'an empty exchange'
    case 'link':
      return removed.link.label.trim() ? `the link “${removed.link.label.trim()}”` : 'an empty link'
    case 'leftOver':
      return `“${removed.line}”`
  }
}

export function RemovedLine({ removed, take }: { removed: Removed; take: Take }) {
  return (
    <p className="mt-4 flex flex-wrap items-baseline gap-x-2 border-l-2 border-edge pl-3 text-ink-2">
      <span className="min-w-0">
        {removed.what === 'leftOver' ? 'Let go of' : 'Removed'} {called(removed)}.
      </span>
      <StepButton step={{ verb: 'putBack' }} take={take} id={elementIds.putBack} look="plain" label="Undo: put it back">
        Undo
      </StepButton>
    </p>
  )
}
