/** In which order answers are shown: those that say most of what was asked for first; where that would be most of all, the newest. */
import { sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import type { Term } from '#lib/rules/search/query.ts'
import type { AnswersKnown } from './answers-known.ts'
import { type Matching, matchFor } from './matching-answers.ts'

/** Nobody reads further, and an order of more would cost without telling more. */
export const mostShown = 200

/**
 * Ranking reads where each word stands in each answer, about 2 µs for one. A word that more answers have than these tells
 * little about any of them: the newest are the better offer.
 */
const mostRanked = 5_000

/** What a word weighs in the question, in the answer, in the speaker's name, and in another form. */
const weights = sql`2.0, 1.0, 3.0, 0.5`

type Order = 'best' | 'newest'

/** Takes what is left of the matching answers. Gives at most `mostShown` of their numbers. */
export function bestFirst(
  tx: Tx,
  known: AnswersKnown,
  { left, matching }: { left: Uint32Array; matching: Matching | null },
): { ids: number[]; order: Order } {
  const ranks = matching && left.length > 1 ? rank(tx, matching) : null
  const newer = newerFirst(known)
  if (!ranks) return { ids: foremost(left, newer), order: 'newest' }
  const rankOf = (id: number) => ranks.get(id) ?? 0
  const better = (one: number, other: number) => rankOf(one) - rankOf(other) || newer(one, other)
  return { ids: foremost(left, better), order: 'best' }
}

/** Null where there are too many. The less, the better. */
function rank(tx: Tx, { terms, ids }: Matching): Map<number, number> | null {
  const telling = terms.flatMap(tellingOf)
  if (ids.length > mostRanked || telling.length === 0) return null
  // Of the answers that were found alone: with those that are not live, they could be too many.
  const rows = tx.values<[number, number]>(sql`
    select rowid, bm25(answers_index, ${weights}) from answers_index
    where answers_index match ${telling.map(weighed).join(' AND ')}
      and +rowid in (select value from json_each(${JSON.stringify([...ids])}))`)
  return new Map(rows)
}

/**
 * Words that nearly every answer has tell nothing, and bm25 would count each of them through the whole index (30 ms for
 * "the" in 600,000 answers). Only the order leaves them out; what is found has them all.
 */
const saysNothing = new Set(
  `a an and are as at be been but by can did do does for from had has have he her his how i if in is it its me my no not of on or our
  she so than that the their them then there they this to up was we were what when which who will with would you your`.split(
    /\s+/,
  ),
)

/** A beginning is worth more where it is the whole word. */
function weighed(term: Term): string {
  return term.begins ? `(${matchFor([term])} OR ${matchFor([{ ...term, begins: false }])})` : matchFor([term])
}

/** A phrase is weighed by its words. */
function tellingOf({ typed, forms, begins }: Term): Term[] {
  const [form = []] = forms
  if (form.length > 1) {
    const words = form.filter((word) => !saysNothing.has(word))
    return words.map((word, place) => ({
      typed,
      forms: [[word]],
      begins: begins && place === words.length - 1 && word === form.at(-1),
    }))
  }
  return forms.every((words) => words.every((word) => saysNothing.has(word))) ? [] : [{ typed, forms, begins }]
}

const newerFirst =
  ({ publication, publications: { firstLiveFrom } }: AnswersKnown) =>
  (one: number, other: number): number => {
    const [itsPiece, otherPiece] = [publication[one] ?? 0, publication[other] ?? 0]
    return (firstLiveFrom[otherPiece] ?? 0) - (firstLiveFrom[itsPiece] ?? 0) || otherPiece - itsPiece || one - other
  }

/** Without sorting all. Later numbers are mostly newer: from the end on, nearly every one is behind those already taken. */
function foremost(left: Uint32Array, order: (one: number, other: number) => number): number[] {
  let taken: number[] = []
  let last: number | undefined
  for (let place = left.length - 1; place >= 0; place--) {
    const id = left[place] ?? 0
    if (last !== undefined && order(id, last) > 0) continue
    taken.push(id)
    if (taken.length < 2 * mostShown) continue
    taken = taken.sort(order).slice(0, mostShown)
    last = taken.at(-1)
  }
  return taken.sort(order).slice(0, mostShown)
}
