/** Where the focus belongs after a step: on the button that was pressed, and where that is gone or at its end, on its neighbour. */
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import type { EditStep } from '#lib/rules/drafting/edit-step.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { elementIds } from './element-ids.ts'

/** A line's place is taken by the one behind it; after the last one the tray itself is all that is left. */
function lineAt(form: DraftForm, at: number): string {
  const last = form.leftOver.length - 1
  return last < 0 ? elementIds.tray : fieldNames.target(Math.min(at, last))
}

function restored(before: DraftForm): string | null {
  const { removed } = before
  switch (removed?.what) {
    case 'exchange':
      return elementIds.remove(removed.exchange.id)
    case 'link':
      return fieldNames.label(removed.link.id)
    case 'portrait':
      return fieldNames.portraitAlt
    case 'leftOver':
      return fieldNames.target(removed.at)
    case 'allLeftOver':
      return fieldNames.target(0)
    case 'cut':
      return elementIds.cut
    case undefined:
      return null
  }
}

/** Takes the form before and after the step. Gives the id of an element, or null where the focus may stay. */
export function focusAfter(before: DraftForm, after: DraftForm, step: EditStep): string | null {
  switch (step.verb) {
    case 'moveUp':
      return after.exchanges.at(0)?.id === step.of ? elementIds.down(step.of) : elementIds.up(step.of)
    case 'moveDown':
      return after.exchanges.at(-1)?.id === step.of ? elementIds.up(step.of) : elementIds.down(step.of)
    case 'remove':
    case 'removeLink':
    case 'removePortrait':
    case 'letGo':
    case 'letAllGo':
      return elementIds.putBack
    case 'add': {
      const added = after.exchanges.at(-1)
      return added ? fieldNames.wording(added.id) : null
    }
    case 'addLink': {
      const added = after.links.at(-1)
      return added ? fieldNames.label(added.id) : null
    }
    case 'place':
      return after.leftOver.length < before.leftOver.length ? lineAt(after, step.of) : fieldNames.target(step.of)
    case 'confirmCut':
    case 'takeOutCut':
    case 'useCut':
      return after === before ? null : elementIds.putBack
    case 'putBack':
      return restored(before)
  }
}
