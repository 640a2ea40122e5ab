/** Who leads a division and its parts today, a page at a time: its own leaders first, then those of each part. */
import { and, asc, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { pageOfList, placeIn } from '#lib/reading/place-in-list.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { leadersShown } from './leaders-shown.ts'

/** Twelve rows of two cards: more is a directory, which stands under Leaders. */
const size = 24

/** Division, what a leader is sorted by, leader. */
const place = z.tuple([z.number().int(), z.string(), z.number().int()])
type Place = z.infer<typeof place>

function leadersOf({ db }: Reader, divisionId: number, after: Place | null, limit: number) {
  return db
    .select({ divisionId: appointments.divisionId, sortName: leaders.sortName, id: leaders.id })
    .from(appointments)
    .innerJoin(leaders, eq(leaders.id, appointments.leaderId))
    .where(
      and(
        eq(appointments.divisionId, divisionId),
        isNull(appointments.until),
        after ? sql`(${leaders.sortName}, ${leaders.id}) > (${after[1]}, ${after[2]})` : undefined,
      ),
    )
    .orderBy(asc(leaders.sortName), asc(leaders.id))
    .limit(limit)
    .all()
}

/**
 * Takes the division with all inside it, in order, and `after` as the address has it; null for one that is none. Part by part,
 * so that a page costs the same in a division of ten leaders and in one of ten thousand.
 */
export function leadersInFamily(reader: Reader, family: readonly number[], after: unknown) {
  const from = placeIn(place, after)
  const begins = from === null || from === 'first' ? 0 : family.indexOf(from[0])
  if (from === null || begins < 0) return null

  const found: ReturnType<typeof leadersOf> = []
  for (const divisionId of family.slice(begins)) {
    const isCut = from !== 'first' && divisionId === from[0]
    found.push(...leadersOf(reader, divisionId, isCut ? from : null, size + 1 - found.length))
    if (found.length > size) break
  }
  const { shown, more } = pageOfList(found, size, ({ divisionId, sortName, id }) => [divisionId, sortName, id])
  const ids = shown.map(({ id }) => id)
  return { leaders: leadersShown(reader, ids), isFirst: from === 'first', more }
}
