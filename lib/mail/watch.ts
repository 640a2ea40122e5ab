/** Somebody asks to be told what becomes of an interview, or no longer to be told: for themselves, and nobody else. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { users } from '#db/schema/accounts.ts'
import { watchers } from '#db/schema/colleagues.ts'
import { interviews } from '#db/schema/interviews.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** `watches`: 1 to be told from now on, 0 to be told no longer. */
export const watching = z.object({ interview: numberOfForm, watches: z.coerce.number().int().min(0).max(1) })

/** Asked twice, it is as asked once. Refuses: not-found, to whoever has no place at the desk, or where there is no such interview. */
export function watch({ db, actor }: Desk, { interview, watches }: z.output<typeof watching>) {
  requireRight(actor, 'work')
  const mine = { interviewId: interview, userId: actor.id }
  change(db, (tx) => {
    const found = tx.select({ id: interviews.id }).from(interviews).where(eq(interviews.id, interview)).get()
    if (!found) throw new Refusal('not-found', 'There is no interview at this address.')
    if (watches === 1) tx.insert(watchers).values(mine).onConflictDoNothing().run()
    else
      tx.delete(watchers)
        .where(and(eq(watchers.interviewId, interview), eq(watchers.userId, actor.id)))
        .run()
  })
}

/** Who watches an interview, by name. Refuses: not-found, to whoever has no place at the desk. */
export function watchersOf({ db, actor }: Desk, interviewId: number): { id: number; name: string }[] {
  requireRight(actor, 'work')
  return db
    .select({ id: users.id, name: users.name })
    .from(watchers)
    .innerJoin(users, eq(users.id, watchers.userId))
    .where(and(eq(watchers.interviewId, interviewId), isNull(users.disabledAt)))
    .orderBy(asc(users.name))
    .all()
}
