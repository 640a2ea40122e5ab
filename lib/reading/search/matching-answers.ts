/** Which live answers say what was asked for. The index has all; what is not live is left out before anything is decided by it. */
import { sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import type { Query, Term } from '#lib/rules/search/query.ts'
import type { AnswersKnown } from './answers-known.ts'
import { numbersOf } from './numbers-of.ts'
import { isLive } from './publications-known.ts'

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

type Searched = { tx: Tx; known: AnswersKnown; now: Date }

/** Takes a query with at least one term. Gives the numbers of the answers, rising. */
export function matchingAnswers(searched: Searched, { terms }: Pick<Query, 'terms'>): Matching {
  const exactly = terms.map((term) => ({ ...term, begins: false }))
  const exact = answersWith(searched, exactly)
  if (exact.length >= enoughAsItStands) return { terms: exactly, ids: exact, unsigned: [] }
  const ids = terms.some(({ begins }) => begins) ? answersWith(searched, terms) : exact
  if (ids.length > 0 || terms.every(({ unsigned }) => unsigned === undefined)) return { terms, ids, unsigned: [] }
  const loose = terms.flatMap(withoutSigns)
  const unsigned = terms.flatMap((term) => (term.unsigned ? [term.typed] : []))
  return { terms: loose, ids: answersWith(searched, loose), unsigned }
}

function answersWith({ tx, known, now }: Searched, terms: readonly Term[]): Float64Array {
  const ids = numbersOf(tx, sql`rowid`, sql`from answers_index where answers_index match ${matchFor(terms)}`)
  const { publication, publications } = known
  const at = now.getTime()
  let live = 0
  for (const id of ids) if (isLive(publications, publication[id] ?? 0, at)) ids[live++] = id
  return ids.subarray(0, live)
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
