/** Corrects a leader's name. Their page moves with it, and the address that they had leads there. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { leaders } from '#db/schema/leaders.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { lineField } from '#lib/rules/line-field.ts'
import { requireAsShown, startedFrom } from '#lib/rules/require-as-shown.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { leaderShown } from '#lib/rules/wording/as-shown.ts'
import { dropCards } from './drop-cards.ts'
import { findLeader, namedLeader } from './find-leader.ts'
import { freeLeaderSlug, moveLeaderAddress } from './leader-slug.ts'

export const leaderName = namedLeader
  .extend({ name: lineField(limits.name, 'Enter the leader’s name') })
  .extend(startedFrom.shape)

/** Refuses: not-found; stale, where somebody else has corrected it. */
export function renameLeader(desk: Desk, { leader: id, name, startedFrom: mark }: z.output<typeof leaderName>) {
  requireRight(desk.actor, 'keepPeople')
  change(desk.db, (tx) => {
    const leader = findLeader(tx, id)
    requireAsShown({ now: leaderShown(leader), sent: leaderShown({ name }), startedFrom: mark })
    tx.update(leaders).set({ name }).where(eq(leaders.id, id)).run()
    moveLeaderAddress(tx, leader, freeLeaderSlug(tx, name, id))
    dropCards(tx, id)
    readersSeeAChange(tx)
  })
}
