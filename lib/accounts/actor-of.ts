/** Who is acting: asked of the database at each request, so that a changed role or a disabled user bites at once. */
import { and, eq, gte, isNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import type { Actor } from '#lib/rules/actor.ts'
import { hashOfSessionId } from './session-id.ts'
import { overBefore, sessionLimits } from './session-limits.ts'

/** Takes a session's id. Gives the actor as the users table knows them now, or undefined where the session or the user is over. */
export function actorOf({ db, now }: { db: Tx; now: Date }, sessionId: string): Actor | undefined {
  const idHash = hashOfSessionId(sessionId)
  const over = overBefore(now)
  const found = db
    .select({ actor: { id: users.id, name: users.name, role: users.role }, seenAt: sessions.seenAt })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(
      and(
        eq(sessions.idHash, idHash),
        gte(sessions.startedAt, over.began),
        gte(sessions.seenAt, over.seen),
        isNull(users.disabledAt),
      ),
    )
    .get()
  if (found === undefined) return undefined
  if (now.getTime() - found.seenAt.getTime() >= sessionLimits.noteEvery) noteSeen({ db, now }, idHash)
  return found.actor
}

function noteSeen({ db, now }: { db: Tx; now: Date }, idHash: string) {
  db.update(sessions).set({ seenAt: now }).where(eq(sessions.idHash, idHash)).run()
}
