/** What a publication is found under: its topics and its region. A known one is known by its letters, any other is added. */
import { eq, min } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import { firstFree } from '#lib/rules/first-free.ts'
import { plainLetters } from '#lib/rules/plain-letters.ts'
import { slugOf } from '#lib/rules/slug.ts'

type Table = typeof topics | typeof regions
type Row = { id: number; slug: string; name: string }
/** As it was written, and from when readers can see it. */
type Named = { name: string; from: Date }

/** "Énergie" and "energie" are one. */
function numberCalled(tx: Tx, table: Table, named: Named, firstSeen: (id: number) => Date | null): number {
  const { name } = named
  const rows = tx.select().from(table).all()
  const letters = plainLetters(name)
  const known = rows.find((row) => plainLetters(row.name) === letters)
  if (!known) return added(tx, table, { ...named, rows, firstSeen })
  if (known.name !== name) tx.update(table).set({ name }).where(eq(table.id, known.id)).run()
  return known.id
}

type Adding = Named & { rows: readonly Row[]; firstSeen: (id: number) => Date | null }

/** One that readers see later makes room: a number behind a slug tells of nothing but what can be read by then. */
function added(tx: Tx, table: Table, { name, from, rows, firstSeen }: Adding): number {
  const holderOf = (slug: string) => rows.find((row) => row.slug === slug)
  const isSeen = (row: Row | undefined) => row !== undefined && (firstSeen(row.id) ?? from) <= from
  const slug = firstFree(slugOf(name), (wish) => isSeen(holderOf(wish)))
  const later = holderOf(slug)
  if (later) {
    const moved = firstFree(slugOf(later.name), (wish) => wish === slug || holderOf(wish) !== undefined)
    tx.update(table).set({ slug: moved }).where(eq(table.id, later.id)).run()
  }
  return tx.insert(table).values({ name, slug }).returning().get().id
}

function topicCalled(tx: Tx, named: Named): number {
  const firstSeen = (id: number) =>
    tx
      .select({ first: min(publications.liveFrom) })
      .from(publishedTopics)
      .innerJoin(publications, eq(publications.id, publishedTopics.publicationId))
      .where(eq(publishedTopics.topicId, id))
      .get()?.first ?? null
  return numberCalled(tx, topics, named, firstSeen)
}

/** Gives the region's number; null where none is named. */
export function regionCalled(tx: Tx, { name, from }: { name: string | undefined; from: Date }): number | null {
  if (name === undefined) return null
  const firstSeen = (id: number) =>
    tx
      .select({ first: min(publications.liveFrom) })
      .from(publications)
      .where(eq(publications.regionId, id))
      .get()?.first ?? null
  return numberCalled(tx, regions, { name, from }, firstSeen)
}

/** Of a publication that has just been made, or was made before topics had pages of their own. */
export function tagPublication(
  tx: Tx,
  { id: publicationId, topics: names }: { id: number; topics: readonly string[] },
) {
  const { firstLiveFrom, from } = tx
    .select({ firstLiveFrom: publications.firstLiveFrom, from: publications.liveFrom }) // the first is written by a trigger: what the insert returned is older
    .from(publications)
    .where(eq(publications.id, publicationId))
    .get() ?? { firstLiveFrom: new Date(0), from: new Date(0) }
  for (const name of names)
    tx.insert(publishedTopics)
      .values({ publicationId, topicId: topicCalled(tx, { name, from }), name, firstLiveFrom })
      .onConflictDoNothing() // two spellings of one topic
      .run()
}
