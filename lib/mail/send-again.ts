/** Gives a message that was given up, or that nobody took in time, another row of attempts, beginning now. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '#db/schema/accounts.ts'
import { outbox } from '#db/schema/outbox.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { fateOf, isStuck } from '#lib/rules/mail/fate.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'

export const messageNamed = z.object({ message: numberOfForm })

/** One that is on its way already stays as it is. Refuses: not-found, not-allowed. */
export function sendAgain({ db, actor, now }: Desk, { message: id }: z.output<typeof messageNamed>) {
  requireRight(actor, 'readOutbox')
  change(db, (tx) => {
    const found = tx
      .select({ message: outbox, disabledAt: users.disabledAt })
      .from(outbox)
      .innerJoin(users, eq(users.id, outbox.toId))
      .where(eq(outbox.id, id))
      .get()
    if (!found) throw new Refusal('not-found', 'There is no such message.')
    if (!isStuck(fateOf({ ...found.message, isDisabled: found.disabledAt !== null }, now))) return
    tx.update(outbox).set({ attempts: 0, nextAt: now, refused: null }).where(eq(outbox.id, id)).run()
  })
}
