/** Adds a division. Admins keep the divisions. */
import type { z } from 'zod'
import { divisions } from '#db/schema/divisions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { type divisionFields, type KeptDivision, placeOfDivision } from './division-fields.ts'
import { freeDivisionSlug } from './division-slug.ts'

/** Gives its number, or the problems. Refuses: not-found, not-allowed. */
export function addDivision(desk: Desk, fields: z.output<typeof divisionFields>): KeptDivision {
  requireRight(desk.actor, 'keepDivisions')
  const { name, description } = fields
  return change(desk.db, (tx) => {
    const { withinId, problems } = placeOfDivision(tx, fields)
    if (problems.length > 0) return { division: null, problems }
    const row = { slug: freeDivisionSlug(tx, name), name, description, withinId }
    const { id } = tx.insert(divisions).values(row).returning().get()
    readersSeeAChange(tx)
    return { division: id, problems: [] }
  })
}
