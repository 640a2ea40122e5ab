/** One revision of an interview, as it was set aside. */
import { and, eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { revisions } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** Null where there is none of this number. Refuses: not-found, to whoever has no place at the desk. */
export function revisionNumbered({ db, actor }: Desk, interviewId: number, number: number) {
  requireRight(actor, 'work')
  const row = db
    .select({
      id: revisions.id,
      number: revisions.number,
      content: revisions.content,
      fingerprint: revisions.fingerprint,
      takenAt: revisions.takenAt,
      takenBy: users.name,
    })
    .from(revisions)
    .innerJoin(users, eq(users.id, revisions.takenById))
    .where(and(eq(revisions.interviewId, interviewId), eq(revisions.number, number)))
    .get()
  return row ?? null
}
