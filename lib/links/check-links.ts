/** Looks at the links of an interview in the background, and keeps what was found. */
import { and, gt, inArray } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { checkedLinks } from '#db/schema/links.ts'
import { change } from '#lib/change.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { linksOf } from '#lib/rules/links/links-of.ts'
import { isAllowedHost } from './is-allowed-host.ts'
import { lookAt } from './look-at.ts'

/** Milliseconds: what was found is believed for an hour, so that somebody who saves every minute asks once. */
const believed = 60 * 60 * 1000

function foundLately(db: Tx, urls: string[], now: Date): Set<string> {
  const since = new Date(now.getTime() - believed)
  const rows = db
    .select({ url: checkedLinks.url })
    .from(checkedLinks)
    .where(and(inArray(checkedLinks.url, urls), gt(checkedLinks.checkedAt, since)))
    .all()
  return new Set(rows.map(({ url }) => url))
}

/**
 * Takes the database, the clock, an interview's words, and the hosts at which the server may ask. One after the other, so
 * that nobody is knocked at twenty times at once. A finding is no change that readers can see.
 */
export async function checkLinks(db: Tx, now: Date, content: Content, hosts: readonly string[]): Promise<void> {
  const mayAsk = (url: string) => isAllowedHost(url, hosts)
  const urls = [...new Set(linksOf(content).map(({ url }) => url))].filter(mayAsk)
  const known = foundLately(db, urls, now)
  for (const url of urls.filter((one) => !known.has(one))) {
    const looked = await lookAt(url, mayAsk)
    if (!looked) continue
    const found = { ...looked, checkedAt: now }
    change(db, (tx) =>
      tx
        .insert(checkedLinks)
        .values({ url, ...found })
        .onConflictDoUpdate({ target: checkedLinks.url, set: found })
        .run(),
    )
  }
}
