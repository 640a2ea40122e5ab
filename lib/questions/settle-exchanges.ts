/** What a draft says of the bank, made true as it is saved: merged questions, new ones, and numbers that are none. */
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import type { Content, Exchange } from '#lib/rules/content/content.ts'
import { bankLimits } from '#lib/rules/questions/limits.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { newQuestion, questionWorded } from './question-worded.ts'
import { settleQuestion } from './settle-question.ts'

interface SettledExchanges {
  exchanges: Exchange[]
  /** What could not be kept, as sentences without their full stop. */
  said: string[]
}

const notThere = 'A question that is not in the bank was left out'
const noWords = 'Write the question first: an empty one is not put into the bank'
const tooLong = `Shorten the question to ${bankLimits.wording} characters: a longer one is not put into the bank`

/**
 * Inside a transaction that has asked for the right to save. Takes the exchanges, and the ids of those whose words become
 * a question of the bank; the same words are the question that has them.
 * Refuses: not-allowed, where somebody may save and not add a question.
 */
export function settleExchanges(
  tx: Tx,
  { actor, now }: Desk,
  exchanges: readonly Exchange[],
  asNew: readonly string[] = [],
): SettledExchanges {
  const said = new Set<string>()
  const added = (wording: string): number | null => {
    if (wording === '' || wording.length > bankLimits.wording) {
      said.add(wording === '' ? noWords : tooLong)
      return null
    }
    requireRight(actor, 'addQuestion')
    return questionWorded(tx, wording) ?? newQuestion(tx, now, wording)
  }
  const known = (id: number): number | null => {
    const settled = settleQuestion(tx, id)
    if (settled === null) said.add(notThere)
    return settled
  }
  const settled = exchanges.map((exchange) => {
    const { question: before, ...rest } = exchange
    if (!asNew.includes(exchange.id) && before === undefined) return exchange
    const question = asNew.includes(exchange.id) ? added(exchange.wording) : known(before ?? 0)
    return question === null ? rest : { ...rest, question }
  })
  return { exchanges: settled, said: [...said] }
}

/** A draft's content as it is read: it keeps the numbers that it was saved with, and what they mean can have changed since. */
export function settledContent(tx: Tx, content: Content): Content {
  const exchanges = content.exchanges.map((exchange) => {
    const { question: before, ...rest } = exchange
    const question = before === undefined ? null : settleQuestion(tx, before)
    return question === null || question === before ? exchange : { ...rest, question }
  })
  return { ...content, exchanges }
}
