/** Which version the site is at, and when the clock changes it next: what a page kept in memory must ask before it is shown. */
import { gt, min } from 'drizzle-orm'
import type { Database } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { site } from '#db/schema/site.ts'
import type { Reader } from './reader.ts'

/** `until` is when the next publication begins or ends; null if nothing will happen without somebody doing it. */
export function siteVersion({ db, now }: Reader): { version: number; until: Date | null } {
  const row = db.select({ version: site.version }).from(site).get()
  if (!row) throw new Error('The table `site` has no row; its migration writes one.')

  const begins = db
    .select({ at: min(publications.liveFrom) })
    .from(publications)
    .where(gt(publications.liveFrom, now))
  const ends = db
    .select({ at: min(publications.liveUntil) })
    .from(publications)
    .where(gt(publications.liveUntil, now))
  const moments = [begins.get()?.at, ends.get()?.at].filter((at) => at instanceof Date)
  return { version: row.version, until: moments.sort((a, b) => a.getTime() - b.getTime())[0] ?? null }
}

/** Gives the first half of it as a question that is prepared once, and asked with every request. It takes 2 µs; Drizzle, which makes a row of the answer, 4. */
export function versionQuestion(db: Database): () => number {
  const asked = db.$client.prepare('SELECT version FROM site').pluck()
  return () => {
    const version = asked.get()
    if (typeof version !== 'number') throw new Error('The table `site` has no row; its migration writes one.')
    return version
  }
}
