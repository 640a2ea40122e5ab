/** Puts a left-over line of the import where the editor says it belongs, behind what stands there already. */
import type { DraftForm } from './draft-form.ts'
import { newExchangeTarget } from './edit-step.ts'
import { emptyExchange } from './empty-form.ts'
import { fieldNames } from './field-names.ts'

function joined(text: string, between: string, line: string): string {
  return text.trim() === '' ? line : `${text.trimEnd()}${between}${line}`
}

/**
 * Takes the form, the number of the line, the name of a field ("headline", "answer.k3f9x2" …) or newExchangeTarget,
 * and an id for a new exchange. Gives the form with the line moved; without a field of that name, the form as it was.
 */
export function placeLine(form: DraftForm, at: number, target: string, freshId: string): DraftForm {
  const line = form.leftOver[at]
  if (line === undefined) return form
  const rest = { ...form, leftOver: form.leftOver.toSpliced(at, 1) }
  if (target === fieldNames.headline) return { ...rest, headline: joined(form.headline, ' ', line) }
  if (target === fieldNames.standfirst) return { ...rest, standfirst: joined(form.standfirst, ' ', line) }
  if (target === newExchangeTarget) {
    return {
      ...rest,
      exchanges: [...form.exchanges, { ...emptyExchange, id: freshId, kind: 'question', wording: line }],
    }
  }
  const exchange = form.exchanges.find(
    ({ id }) => fieldNames.wording(id) === target || fieldNames.answer(id) === target,
  )
  if (!exchange) return form
  const placed =
    fieldNames.answer(exchange.id) === target
      ? { ...exchange, answer: joined(exchange.answer, '\n\n', line) }
      : { ...exchange, wording: joined(exchange.wording, ' ', line) }
  return { ...rest, exchanges: form.exchanges.map((one) => (one === exchange ? placed : one)) }
}
