/** Who led a division or one of its parts before, and leads none of them today: the last to leave first. */
import { and, desc, eq, inArray, isNotNull, max } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { leadersShown } from './leaders-shown.ts'
import { whoHolds } from './who-holds.ts'

const size = 12

/** `isAll` says whether there are no more than these. */
export function leadersBefore(reader: Reader, family: readonly number[]) {
  const former = reader.db
    .select({ id: leaders.id })
    .from(leaders)
    .where(and(whoHolds(reader, { family, post: 'former' }), eq(leaders.id, appointments.leaderId)))
  const found = reader.db
    .select({ id: appointments.leaderId, left: max(appointments.until) })
    .from(appointments)
    .where(
      and(
        isOneOf(appointments.divisionId, family),
        isNotNull(appointments.until),
        inArray(appointments.leaderId, former),
      ),
    )
    .groupBy(appointments.leaderId)
    .orderBy(desc(max(appointments.until)), desc(appointments.leaderId))
    .limit(size + 1)
    .all()
  const ids = found.slice(0, size).map(({ id }) => id)
  return { leaders: leadersShown(reader, ids, family), isAll: found.length <= size }
}
