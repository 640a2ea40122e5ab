/** The leader whom an address means: by the slug of today, or by one that they had before. */
import { and, eq } from 'drizzle-orm'
import { leaders } from '#db/schema/leaders.ts'
import { heldAPost } from './leaders/held-a-post.ts'
import { movedLeader } from './moved.ts'
import type { Reader } from './reader.ts'

type LeaderChosen = { id: number; slug: string; name: string }

/** Null for nobody, and for somebody who never held a post. */
export function leaderChosen(reader: Reader, slug: string): LeaderChosen | null {
  const called = (wanted: string) =>
    reader.db
      .select({ id: leaders.id, slug: leaders.slug, name: leaders.name })
      .from(leaders)
      .where(and(eq(leaders.slug, wanted), heldAPost(reader)))
      .get()
  return called(slug) ?? called(movedLeader(reader, slug) ?? '') ?? null
}
