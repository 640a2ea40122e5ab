/** Begins a session for somebody who has just proved who they are, and sweeps out those that are over. */
import { lt, or } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { sessions } from '#db/schema/accounts.ts'
import { hashOfSessionId, newSessionId } from './session-id.ts'
import { overBefore } from './session-limits.ts'

/** Takes the user's id. Gives the session's id: the only copy there is. */
export function startSession({ db, now }: { db: Tx; now: Date }, userId: number): string {
  const sessionId = newSessionId()
  const over = overBefore(now)
  db.transaction(
    (tx) => {
      tx.delete(sessions)
        .where(or(lt(sessions.startedAt, over.began), lt(sessions.seenAt, over.seen)))
        .run()
      tx.insert(sessions)
        .values({ idHash: hashOfSessionId(sessionId), userId, startedAt: now, seenAt: now })
        .run()
    },
    { behavior: 'immediate' },
  )
  return sessionId
}
