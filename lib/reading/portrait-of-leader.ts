/**
 * The portrait on a leader's own page and card: the one that hangs there, or that of their newest live interview. Asked at each
 * reading and written nowhere: so it comes with an interview under embargo at its moment, and goes with one that is withdrawn.
 */
import { and, eq, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'
import { newestPortrait } from './newest-portrait.ts'
import type { Reader } from './reader.ts'

/** Of the leader's live interviews that have a portrait, something of the newest. */
function newest({ db, now }: Reader, of: SQLiteColumn, where?: SQL) {
  const { among, order } = newestPortrait(now, leaders.id)
  return db
    .select({ of })
    .from(publications)
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .where(and(among, where))
    .orderBy(...order)
    .limit(1)
}

/** For a query over `leaders`: `on` joins `portraits`, and `shown` is what is selected of them. */
export function portraitOfLeader(reader: Reader) {
  const said = newest(reader, publications.portraitAlt, eq(publications.portraitHash, portraits.hash))
  return {
    on: sql`${portraits.hash} = coalesce(${leaders.portraitHash}, (${newest(reader, publications.portraitHash)}))`,
    shown: {
      hash: portraits.hash,
      alt: sql<string>`coalesce(nullif(${portraits.alt}, ''), (${said}), '')`,
    },
  }
}
