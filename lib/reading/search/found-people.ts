/** Leaders and divisions whose name, or whose post, has all that was asked for. */
import { and, eq, sql } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { allDivisions } from '#lib/reading/division-family.ts'
import { portraitOfLeader } from '#lib/reading/portrait-of-leader.ts'
import { indexedWords, otherForms } from '#lib/rules/search/indexed-text.ts'
import type { Term } from '#lib/rules/search/query.ts'
import { matchFor } from './matching-answers.ts'

/** They stand above the answers, and must not push them off the screen. */
const mostLeaders = 6

/** By name before by post; `all` is how many there are. */
export function foundLeaders(tx: Tx, terms: readonly Term[], now: Date) {
  const match = matchFor(terms)
  const best = tx.values<[number]>(sql`
    select rowid from leaders_index where leaders_index match ${match}
    order by bm25(leaders_index, 3.0, 1.0, 0.5), rowid limit ${mostLeaders}`)
  const ids = best.map(([id]) => id)
  const [[all] = [0]] = tx.values<[number]>(sql`select count(*) from leaders_index where leaders_index match ${match}`)
  const portrait = portraitOfLeader({ db: tx, now })
  const rows = tx
    .select({
      id: leaders.id,
      slug: leaders.slug,
      name: leaders.name,
      jobTitle: appointments.jobTitle,
      division: divisions.name,
      until: appointments.until,
      portrait: portrait.shown,
    })
    .from(leaders)
    .innerJoin(appointments, and(eq(appointments.leaderId, leaders.id), eq(appointments.id, heldLast)))
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .leftJoin(portraits, portrait.on)
    .where(isOneOf(leaders.id, ids))
    .all()
  return { all, leaders: ids.flatMap((id) => rows.find((row) => row.id === id) ?? []) }
}

/** The post held today, or else the last one: the same as the index has (migration 0007). */
const heldLast = sql`(
  select held.id from appointments held where held.leader_id = ${leaders.id}
  order by held.until_day is null desc, held.from_day desc, held.id desc limit 1
)`

export function foundDivisions(tx: Tx, terms: readonly Term[]) {
  const isIn = (text: string, { forms, begins }: Term) =>
    forms.some((form) => text.includes(` ${form.join(' ')}${begins ? '' : ' '}`))
  return allDivisions(tx)
    .filter(({ name }) => {
      const text = wordsOfName(name)
      return terms.every((term) => isIn(text, term))
    })
    .map(({ slug, name, description }) => ({ slug, name, description }))
}

/** A site's divisions are few and their names stay: reading 200 of them anew for each search took 3 ms. */
const known = new Map<string, string>()

function wordsOfName(name: string): string {
  const words = known.get(name) ?? ` ${indexedWords(name)} | ${otherForms(name)} `
  if (known.size > 1_000) known.clear()
  known.set(name, words)
  return words
}
