/** Which answers say what was asked for: all that the index knows, live or not. */
import { sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import type { Query, Term } from '#lib/rules/search/query.ts'
import { numbersOf } from './numbers-of.ts'

/**
 * A word that this many answers have is taken as it stands: whoever types "work" means it, and not also "workshop" and "worker".
 * Beginnings of common words are what costs most: half of all answers, in three times as many steps.
 */
const enoughAsItStands = 2_000

export type Matching = {
  terms: readonly Term[]
  ids: Float64Array
  /** Words whose signs nobody wrote: they were looked for without them. */
  unsigned: readonly string[]
}

/** Takes a query with at least one term. Gives the numbers of the answers, rising. */
export function matchingAnswers(tx: Tx, { terms }: Pick<Query, 'terms'>): Matching {
  const exactly = terms.map((term) => ({ ...term, begins: false }))
  const exact = answersWith(tx, exactly)
  if (exact.length >= enoughAsItStands) return { terms: exactly, ids: exact, unsigned: [] }
  const ids = terms.some(({ begins }) => begins) ? answersWith(tx, terms) : exact
  if (ids.length > 0 || terms.every(({ unsigned }) => unsigned === undefined)) return { terms, ids, unsigned: [] }
  const loose = terms.flatMap(withoutSigns)
  const unsigned = terms.flatMap((term) => (term.unsigned ? [term.typed] : []))
  return { terms: loose, ids: answersWith(tx, loose), unsigned }
}

function answersWith(tx: Tx, terms: readonly Term[]): Float64Array {
  return numbersOf(tx, sql`rowid`, sql`from answers_index where answers_index match ${matchFor(terms)}`)
}

/**
 * The terms in the language of FTS5. A term has only letters and figures by now, each stands in quotation marks, and so
 * nothing that anybody types is an operator: 15 of 16 everyday strings (can't, C++, NEAR) would else be syntax errors.
 */
export function matchFor(terms: readonly Term[]): string {
  return terms
    .map(({ forms, begins }) => `(${forms.map((form) => `"${form.join(' ')}"${begins ? '*' : ''}`).join(' OR ')})`)
    .join(' AND ')
}

function withoutSigns(term: Term): Term[] {
  if (term.unsigned === undefined) return [term]
  return term.unsigned.map((word) => ({ typed: word, forms: [[word]], begins: false }))
}
