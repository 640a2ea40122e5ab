/** Whom a parameter means: a leader's slug, one that they had before, or their name as somebody typed it. */
import { and, eq, exists } from 'drizzle-orm'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { movedLeader } from '#lib/reading/moved.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { slugOf } from '#lib/rules/slug.ts'

/** Null for nobody, and for somebody who never held a post: nothing leads to them. */
export function leaderMeant(reader: Reader, typed: string) {
  const { db } = reader
  const post = db.select({ id: appointments.id }).from(appointments).where(eq(appointments.leaderId, leaders.id))
  const called = (slug: string | null) =>
    slug === null
      ? undefined
      : db
          .select({ id: leaders.id, slug: leaders.slug, name: leaders.name })
          .from(leaders)
          .where(and(eq(leaders.slug, slug), exists(post)))
          .get()
  const slug = slugOf(typed)
  return called(slug) ?? called(movedLeader(reader, slug)) ?? null
}
