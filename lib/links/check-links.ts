/** Looks at the links of an interview in the background, and keeps what was found. */
import { and, gt } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import type { Tx } from '#db/open-database.ts'
import { checkedLinks } from '#db/schema/links.ts'
import { change } from '#lib/change.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { linksOf } from '#lib/rules/links/links-of.ts'
import { isAllowedHost } from './is-allowed-host.ts'
import { lookAt } from './look-at.ts'

/** Of one interview at a time: it has ten links at its end, and some in its answers. */
const mostLinks = 50

/** Addresses that are being asked at this moment: whoever saves again meanwhile does not ask a second time. */
const underWay = new Set<string>()

/** Milliseconds: what was found is believed for an hour, so that somebody who saves every minute asks once. */
const believed = 60 * 60 * 1000

function foundLately(db: Tx, urls: string[], now: Date): Set<string> {
  const since = new Date(now.getTime() - believed)
  const rows = db
    .select({ url: checkedLinks.url })
    .from(checkedLinks)
    .where(and(isOneOf(checkedLinks.url, urls), gt(checkedLinks.checkedAt, since)))
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
  const unknown = urls.filter((url) => !known.has(url) && !underWay.has(url)).slice(0, mostLinks)
  for (const url of unknown) underWay.add(url)
  try {
    for (const url of unknown) keepFinding(db, now, url, await lookAt(url, mayAsk))
  } finally {
    for (const url of unknown) underWay.delete(url)
  }
}

function keepFinding(db: Tx, now: Date, url: string, looked: Awaited<ReturnType<typeof lookAt>>) {
  if (!looked) return
  const found = { ...looked, checkedAt: now }
  change(db, (tx) =>
    tx
      .insert(checkedLinks)
      .values({ url, ...found })
      .onConflictDoUpdate({ target: checkedLinks.url, set: found })
      .run(),
  )
}
