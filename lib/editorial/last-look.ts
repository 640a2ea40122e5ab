/** What somebody looked at last of an interview, and when. */
import { and, eq } from 'drizzle-orm'
import { looks } from '#db/schema/colleagues.ts'
import { revisions } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import type { Content } from '#lib/rules/content/content.ts'

export interface LastLook {
  number: number
  at: Date
  content: Content
}

export function lastLook({ db, actor }: Desk, interviewId: number): LastLook | null {
  const row = db
    .select({ number: revisions.number, at: looks.lookedAt, content: revisions.content })
    .from(looks)
    .innerJoin(revisions, eq(revisions.id, looks.revisionId))
    .where(and(eq(looks.interviewId, interviewId), eq(looks.userId, actor.id)))
    .get()
  return row ?? null
}
