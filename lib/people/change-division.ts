/** Renames a division, describes it, or moves it. Admins keep the divisions; what was published under an old name keeps it. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { divisionNames, divisions } from '#db/schema/divisions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { dayIn } from '#lib/rules/dates.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { requireAsShown, startedFrom } from '#lib/rules/require-as-shown.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { divisionShown } from '#lib/rules/wording/as-shown.ts'
import { divisionFields, type KeptDivision, placeOfDivision } from './division-fields.ts'
import { freeDivisionSlug, moveDivisionAddress } from './division-slug.ts'
import { findDivision } from './find-division.ts'
import { liesIn } from './lies-in.ts'

export const changedDivision = divisionFields.extend({ division: numberOfForm }).extend(startedFrom.shape)

type Row = typeof divisions.$inferSelect

function outerName(tx: Tx, { withinId }: Row): string {
  if (withinId === null) return ''
  return tx.select().from(divisions).where(eq(divisions.id, withinId)).get()?.name ?? ''
}

const inItself = { field: 'within', message: 'Choose a division that does not lie in this one' }

/**
 * A name that it had before is remembered with the day until which it had it: today, in the institution's time zone. Refuses:
 * not-found, not-allowed, stale.
 */
export function changeDivision(desk: Desk, fields: z.output<typeof changedDivision>, timeZone: string): KeptDivision {
  requireRight(desk.actor, 'keepDivisions')
  const { division: id, name, description } = fields
  return change(desk.db, (tx) => {
    const before = findDivision(tx, id)
    const now = divisionShown({ ...before, within: outerName(tx, before) })
    requireAsShown({ now, sent: divisionShown(fields), startedFrom: fields.startedFrom })
    const { withinId, problems } = placeOfDivision(tx, fields, id)
    if (problems.length > 0) return { division: null, problems }
    if (liesIn(tx, withinId, id)) return { division: null, problems: [inItself] }
    if (name !== before.name) {
      const until = dayIn(desk.now, timeZone)
      tx.insert(divisionNames).values({ divisionId: id, name: before.name, until }).run()
      moveDivisionAddress(tx, before, freeDivisionSlug(tx, name, id))
    }
    tx.update(divisions).set({ name, description, withinId }).where(eq(divisions.id, id)).run()
    readersSeeAChange(tx)
    return { division: id, problems: [] }
  })
}
