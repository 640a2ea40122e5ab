/** A form with the questions of the bank as they were saved: a new one has its number now, one that is not there is none. */
import type { Content } from '#lib/rules/content/content.ts'
import type { DraftForm } from './draft-form.ts'

export function withQuestions(form: DraftForm, { exchanges }: Pick<Content, 'exchanges'>): DraftForm {
  const saved = new Map(exchanges.map(({ id, question }) => [id, question === undefined ? '' : `${question}`]))
  return { ...form, exchanges: form.exchanges.map((one) => ({ ...one, question: saved.get(one.id) ?? '' })) }
}
