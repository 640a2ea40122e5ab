/** Remembers which revision somebody has looked at, so that the next comparison begins there. Inside a transaction; never goes back to an older one. */
import type { Tx } from '#db/open-database.ts'
import { looks } from '#db/schema/colleagues.ts'
import type { Desk } from '#lib/desk.ts'

/** Takes the newest revision of the interview. */
export function rememberLook(tx: Tx, { actor, now }: Desk, interviewId: number, revisionId: number) {
  tx.insert(looks)
    .values({ interviewId, userId: actor.id, revisionId, lookedAt: now })
    .onConflictDoUpdate({ target: [looks.interviewId, looks.userId], set: { revisionId, lookedAt: now } })
    .run()
}
