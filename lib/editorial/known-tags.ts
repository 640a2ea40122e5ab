/** The topics and regions that interviews have been published under, by name: they are offered, so that one thing is called one thing. */
import { regions } from '#db/schema/regions.ts'
import { topics } from '#db/schema/topics.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** More than a list under a field can be searched through by typing: each is a line in the page. */
const listed = 1_000

/** Refuses: not-found, to whoever has no place at the desk. */
export function knownTags({ db, actor }: Desk) {
  requireRight(actor, 'work')
  const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name)
  return {
    topics: names(db.select({ name: topics.name }).from(topics).orderBy(topics.name).limit(listed).all()),
    regions: names(db.select({ name: regions.name }).from(regions).orderBy(regions.name).limit(listed).all()),
  }
}
