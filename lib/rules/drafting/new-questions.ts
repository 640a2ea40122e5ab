/** Exchanges whose words shall become a question of the bank. */
import { type DraftForm, newQuestion } from './draft-form.ts'

/** Gives the ids of the exchanges of which that was said. */
export function newIn({ exchanges }: DraftForm): string[] {
  return exchanges.filter(({ question }) => question === newQuestion).map(({ id }) => id)
}

/** Takes the form as it was typed, and the one to go on with. Says of this what was said of that. */
export function stillNew(typed: DraftForm, form: DraftForm): DraftForm {
  const ids = newIn(typed)
  const exchanges = form.exchanges.map((one) => (ids.includes(one.id) ? { ...one, question: newQuestion } : one))
  return { ...form, exchanges }
}
