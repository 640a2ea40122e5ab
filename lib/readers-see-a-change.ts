/** Raises the site's version: every kept page of the readers' side is out of date from this commit on. */
import { sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { site } from '#db/schema/site.ts'

export function readersSeeAChange(tx: Tx) {
  tx.update(site)
    .set({ version: sql`${site.version} + 1` })
    .run()
}
