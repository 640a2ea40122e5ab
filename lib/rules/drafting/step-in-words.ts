/** What a step did, as a screen reader says it and the page shows it. */
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'
import type { DraftForm, ExchangeFields } from './draft-form.ts'
import type { EditStep } from './edit-step.ts'

function called(exchange: ExchangeFields | undefined): string {
  const wording = exchange?.wording.trim()
  return wording ? `“${wording}”` : 'the empty exchange'
}

function place(form: DraftForm, id: string): string {
  const at = form.exchanges.findIndex((exchange) => exchange.id === id)
  return `now ${at + 1} of ${form.exchanges.length}`
}

/** Takes the form before and after the step. Gives a past sentence. */
export function stepInWords(before: DraftForm, after: DraftForm, step: EditStep): string {
  if (after === before && step.verb !== 'place') return 'Nothing was changed: this page was older than the draft.'
  switch (step.verb) {
    case 'moveUp':
    case 'moveDown': {
      const exchange = after.exchanges.find(({ id }) => id === step.of)
      return `Moved ${called(exchange)} ${step.verb === 'moveUp' ? 'up' : 'down'}, ${place(after, step.of)}.`
    }
    case 'remove':
      return `Removed ${called(before.exchanges.find(({ id }) => id === step.of))}.`
    case 'removeLink':
      return 'Removed a link.'
    case 'add':
      return `Added an empty ${step.of} at the end, ${after.exchanges.length} of ${after.exchanges.length}.`
    case 'removePortrait':
      return 'Removed the portrait.'
    case 'addLink':
      return 'Added an empty link.'
    case 'place':
      return before.leftOver.length > after.leftOver.length
        ? `Placed the line; ${after.leftOver.length} left over.`
        : 'Choose where the line belongs, then place it.'
    case 'letGo':
      return `Let go of a line; ${after.leftOver.length} left over.`
    case 'letAllGo':
      return `Let go of ${numberInWords(before.leftOver.length, 'line')}; none left over.`
    case 'confirmCut':
      return `Confirmed the cut of ${called(after.exchanges.find(({ id }) => id === step.of))}.`
    case 'takeOutCut':
      return `Took ${called(after.exchanges.find(({ id }) => id === step.of))} out of the cut.`
    case 'useCut':
      return 'The suggested cut is now the cut.'
    case 'putBack':
      return 'Put back what was removed.'
  }
}
