/** Ends a session at once: whatever still holds its id is nobody from the next request on. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { sessions } from '#db/schema/accounts.ts'
import { hashOfSessionId } from './session-id.ts'

/** Takes the session's id. An id that is unknown, or over already, is no matter. */
export function endSession({ db }: { db: Tx }, sessionId: string) {
  db.delete(sessions)
    .where(eq(sessions.idHash, hashOfSessionId(sessionId)))
    .run()
}
