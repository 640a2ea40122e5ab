/** Takes the next message out of the outbox to be sent, for this process alone; and writes down what became of it. */
import { and, asc, eq, gt, isNull, lt, lte } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { outbox } from '#db/schema/outbox.ts'
import { change } from '#lib/change.ts'
import { mostAttempts, nextAttempt, tooOld } from '#lib/rules/mail/pauses.ts'

export interface Claimed {
  id: number
  messageId: string
  subject: string
  text: string
  writtenAt: Date
  to: { name: string; address: string }
}

/**
 * Gives null where nothing is due. The attempt is counted before it is made, and with it the moment of the next: whoever
 * asks meanwhile finds nothing, and if this process dies on the way, the message is tried again. So it may arrive twice,
 * under one Message-ID; it is never lost.
 */
export function claim(db: Tx, now: Date): Claimed | null {
  if (!nextDue(db, now)) return null // most of the time: without taking the lock
  return change(db, (tx) => {
    const due = nextDue(tx, now)
    if (!due) return null
    const { attempts, name, address, ...message } = due
    tx.update(outbox)
      .set({ attempts: attempts + 1, nextAt: nextAttempt(attempts + 1, now) })
      .where(eq(outbox.id, message.id))
      .run()
    return { ...message, to: { name, address } }
  })
}

function nextDue(tx: Tx, now: Date) {
  return tx
    .select({
      id: outbox.id,
      messageId: outbox.messageId,
      subject: outbox.subject,
      text: outbox.text,
      writtenAt: outbox.writtenAt,
      attempts: outbox.attempts,
      name: users.name,
      address: users.email,
    })
    .from(outbox)
    .innerJoin(users, eq(users.id, outbox.toId))
    .where(
      and(
        isNull(outbox.sentAt),
        lte(outbox.nextAt, now),
        gt(outbox.nextAt, new Date(now.getTime() - tooOld)),
        lt(outbox.attempts, mostAttempts),
        isNull(users.disabledAt),
      ),
    )
    .orderBy(asc(outbox.nextAt), asc(outbox.id))
    .limit(1)
    .get()
}

export function noteSent(db: Tx, id: number, now: Date) {
  change(db, (tx) => tx.update(outbox).set({ sentAt: now, refused: null }).where(eq(outbox.id, id)).run())
}

/** Takes what the mail server answered, or why there was no answer. */
export function noteRefused(db: Tx, id: number, refused: string) {
  change(db, (tx) => tx.update(outbox).set({ refused }).where(eq(outbox.id, id)).run())
}
