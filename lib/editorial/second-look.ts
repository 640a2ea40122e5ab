/** Says that somebody else has read what was approved alone. */
import type { z } from 'zod'
import { secondLooks } from '#db/schema/revisions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { notAllowed } from '#lib/rules/wording/refusals.ts'
import { named } from './named.ts'
import { aloneOf, secondLookOf } from './need-second-look.ts'
import { record } from './record.ts'
import { revisionNumbered } from './revision-numbered.ts'

export const secondLooking = named.extend({ revision: numberOfForm })
type Looked = z.infer<typeof secondLooking>

/** Names the revision that was read. Refuses: not-found, not-allowed (own words, or one's own yes), wrong-state (somebody has looked already). */
export function secondLook(desk: Desk, { interview: id, revision: number }: Looked) {
  return change(desk.db, (tx) => {
    const here = { ...desk, db: tx }
    const revision = revisionNumbered(here, id, number)
    if (!revision) throw new Refusal('not-found', `There is no revision ${number} of this interview.`)
    const alone = secondLookOf(here, id, number)
    if (!alone)
      throw new Refusal('wrong-state', 'This needs no second look: nobody approved it alone, or somebody has looked.')
    if (!alone.mayLook) throw new Refusal('not-allowed', notAllowed.secondLook)
    const looked = { lookedAt: desk.now, lookedById: desk.actor.id }
    tx.insert(secondLooks)
      .values(aloneOf(tx, id, number).map((approval) => ({ approvalId: approval.id, ...looked })))
      .run()
    record(tx, desk, { interviewId: id, verb: 'secondLook', revisionId: revision.id })
  })
}
