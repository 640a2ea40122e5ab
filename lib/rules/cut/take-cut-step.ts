/** The steps that change the cut of a draft as a whole: each can be undone, and none is taken unasked. */
import type { CutBefore, DraftForm, ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { takenOf } from './cut-of-answer.ts'
import { type CutFields, cutOfFields, noCut } from './cut-of-fields.ts'
import { markOfAnswer } from './mark-of-answer.ts'
import { suggestCut } from './suggest-cut.ts'

type CutStep = { verb: 'confirmCut'; of: string } | { verb: 'takeOutCut'; of: string } | { verb: 'useCut' }

const cutsOf = ({ exchanges }: DraftForm): CutBefore[] => exchanges.map(({ id, cut, cutOf }) => ({ id, cut, cutOf }))

const freshCut = (answer: string, cut: string[]): CutFields =>
  cut.length === 0 ? noCut : { cut, cutOf: markOfAnswer(fromMarkdown(answer)) }

function changed(form: DraftForm, change: (exchange: ExchangeFields, at: number) => CutFields): DraftForm {
  const exchanges = form.exchanges.map((exchange, at) => ({ ...exchange, ...change(exchange, at) }))
  return { ...form, exchanges, removed: { what: 'cut', at: 0, cuts: cutsOf(form) } }
}

/** Takes the form and the step; gives the form as it was where there is nothing to do. */
export function takeCutStep(form: DraftForm, step: CutStep): DraftForm {
  if (step.verb === 'useCut') {
    const { words, answers } = suggestCut(form.exchanges.map(({ answer }) => fromMarkdown(answer)))
    if (words === 0) return form
    return changed(form, ({ answer }, at) =>
      freshCut(
        answer,
        (answers[at] ?? []).map(({ text }) => text),
      ),
    )
  }
  const { verb, of } = step
  if (!form.exchanges.some(({ id, cut }) => id === of && cut.length > 0)) return form
  return changed(form, (exchange) => {
    if (exchange.id !== of) return exchange
    return verb === 'takeOutCut' ? noCut : freshCut(exchange.answer, takenOf(cutOfFields(exchange)))
  })
}

/** Puts former cuts back beside the answers that are still there. */
export function putCutsBack(form: DraftForm, cuts: readonly CutBefore[]): DraftForm {
  const exchanges = form.exchanges.map((exchange) => ({ ...exchange, ...cuts.find(({ id }) => id === exchange.id) }))
  return { ...form, exchanges, removed: null }
}
