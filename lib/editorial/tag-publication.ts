/** What a publication is found under: its topics and its region. A known one is known by its letters, any other is added. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import { firstFree } from '#lib/rules/first-free.ts'
import { plainLetters } from '#lib/rules/plain-letters.ts'
import { slugOf } from '#lib/rules/slug.ts'

type Row = { id: number; slug: string; name: string }

/** "Énergie" and "energie" are one, and it is called as whoever came first has written it. */
function called(rows: readonly Row[], name: string): number | undefined {
  const letters = plainLetters(name)
  return rows.find((row) => plainLetters(row.name) === letters)?.id
}

const added = (rows: readonly Row[], name: string) => ({
  name,
  slug: firstFree(slugOf(name), (slug) => rows.some((row) => row.slug === slug)),
})

function topicCalled(tx: Tx, name: string): number {
  const rows = tx.select().from(topics).all()
  return called(rows, name) ?? tx.insert(topics).values(added(rows, name)).returning().get().id
}

/** Gives the region's number; null where none is named. */
export function regionCalled(tx: Tx, name: string | undefined): number | null {
  if (name === undefined) return null
  const rows = tx.select().from(regions).all()
  return called(rows, name) ?? tx.insert(regions).values(added(rows, name)).returning().get().id
}

/** Of a publication that has just been made, or was made before topics had pages of their own. */
export function tagPublication(
  tx: Tx,
  { id: publicationId, topics: names }: { id: number; topics: readonly string[] },
) {
  const { firstLiveFrom } = tx
    .select({ firstLiveFrom: publications.firstLiveFrom }) // written by a trigger: what the insert returned is older
    .from(publications)
    .where(eq(publications.id, publicationId))
    .get() ?? { firstLiveFrom: new Date(0) }
  for (const name of names)
    tx.insert(publishedTopics)
      .values({ publicationId, topicId: topicCalled(tx, name), firstLiveFrom })
      .onConflictDoNothing() // two spellings of one topic
      .run()
}
