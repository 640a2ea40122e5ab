/** One step in a draft's form: the same function in the browser, and on the server for browsers without JavaScript. */
import { putCutsBack, takeCutStep } from '#lib/rules/cut/take-cut-step.ts'
import type { DraftForm } from './draft-form.ts'
import type { EditStep } from './edit-step.ts'
import { emptyExchange, noPortrait } from './empty-form.ts'
import { placeLine } from './place-line.ts'

function without<Item>(items: readonly Item[], at: number): Item[] {
  return items.toSpliced(at, 1)
}

function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const item = items[from]
  return item === undefined || to < 0 || to >= items.length ? items : items.toSpliced(from, 1).toSpliced(to, 0, item)
}

function putBack(form: DraftForm): DraftForm {
  const { removed } = form
  switch (removed?.what) {
    case undefined:
      return form
    case 'exchange':
      return { ...form, removed: null, exchanges: form.exchanges.toSpliced(removed.at, 0, removed.exchange) }
    case 'link':
      return { ...form, removed: null, links: form.links.toSpliced(removed.at, 0, removed.link) }
    case 'portrait':
      return { ...form, removed: null, portrait: removed.portrait }
    case 'leftOver':
      return { ...form, removed: null, leftOver: form.leftOver.toSpliced(removed.at, 0, removed.line) }
    case 'cut':
      return putCutsBack(form, removed.cuts)
    case 'allLeftOver':
      return { ...form, removed: null, leftOver: [...removed.lines, ...form.leftOver] }
  }
}

/**
 * Takes the form as it stands, the step, a fresh id for whatever the step may add, and where a left-over line should go
 * (a field's name). Gives the form after the step; a step that cannot be taken (up from the top, an id that is gone)
 * gives the form as it was, because the page it came from may be older than the form.
 */
export function takeStep(form: DraftForm, step: EditStep, freshId: string, target = ''): DraftForm {
  switch (step.verb) {
    case 'moveUp':
    case 'moveDown': {
      const from = form.exchanges.findIndex(({ id }) => id === step.of)
      const exchanges = moved(form.exchanges, from, step.verb === 'moveUp' ? from - 1 : from + 1)
      return exchanges === form.exchanges ? form : { ...form, exchanges }
    }
    case 'remove': {
      const at = form.exchanges.findIndex(({ id }) => id === step.of)
      const exchange = form.exchanges[at]
      if (!exchange) return form
      return { ...form, exchanges: without(form.exchanges, at), removed: { what: 'exchange', at, exchange } }
    }
    case 'removeLink': {
      const at = form.links.findIndex(({ id }) => id === step.of)
      const link = form.links[at]
      if (!link) return form
      return { ...form, links: without(form.links, at), removed: { what: 'link', at, link } }
    }
    case 'add':
      return { ...form, exchanges: [...form.exchanges, { ...emptyExchange, id: freshId, kind: step.of }] }
    case 'removePortrait':
      if (form.portrait.hash === '') return form
      return { ...form, portrait: noPortrait, removed: { what: 'portrait', at: 0, portrait: form.portrait } }
    case 'addLink':
      return { ...form, links: [...form.links, { id: freshId, label: '', url: '' }] }
    case 'place':
      return placeLine(form, step.of, target, freshId)
    case 'letGo': {
      const line = form.leftOver[step.of]
      if (line === undefined) return form
      return { ...form, leftOver: without(form.leftOver, step.of), removed: { what: 'leftOver', at: step.of, line } }
    }
    case 'letAllGo':
      if (form.leftOver.length === 0) return form
      return { ...form, leftOver: [], removed: { what: 'allLeftOver', at: 0, lines: form.leftOver } }
    case 'confirmCut':
    case 'takeOutCut':
    case 'useCut':
      return takeCutStep(form, step)
    case 'putBack':
      return putBack(form)
  }
}
