/** The portrait beside an interview: the one it was published with, else the leader's. To be joined with `portraits`. */
import { sql } from 'drizzle-orm'
import { leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'

export const portraitShown = sql`${portraits.hash} = coalesce(${publications.portraitHash}, ${leaders.portraitHash})`
