/** Who is in a list of leaders: a condition over `leaders`. */
import { and, eq, exists, gte, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm'
import { appointments, leaders } from '#db/schema/leaders.ts'
import type { Reader } from '#lib/reading/reader.ts'

/** `family` are the divisions that count, null where all do; `since` the earliest day of a post that is new. */
export type Wanted = { family: readonly number[] | null; post: 'today' | 'former' | { since: string } }

/** "Former" is who held a post there that has ended, and holds none there today: moving up within a division is not leaving it. */
export function whoHolds({ db }: Reader, { family, post }: Wanted): SQL | undefined {
  // The plus has SQLite look at a leader's few posts, and not for the leader in each of the divisions.
  const divisions = sql`(select value from json_each(${JSON.stringify(family)}))`
  const there = family === null ? undefined : sql`+${appointments.divisionId} in ${divisions}`
  const held = (when: SQL | undefined) =>
    exists(
      db
        .select({ id: appointments.id })
        .from(appointments)
        .where(and(eq(appointments.leaderId, leaders.id), there, when)),
    )
  const today = isNull(appointments.until)
  if (post === 'today') return held(today)
  if (post === 'former') return and(held(isNotNull(appointments.until)), not(held(today)))
  return held(and(today, gte(appointments.from, post.since)))
}
