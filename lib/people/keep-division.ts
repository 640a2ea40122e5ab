/** Adds a division, renames one, or moves it. Admins keep the divisions; what was published under an old name keeps it. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { divisionNames, divisions } from '#db/schema/divisions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { limits } from '#lib/rules/content/limits.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { divisionCalled } from './division-called.ts'
import { freeDivisionSlug, moveDivisionAddress } from './division-slug.ts'
import { lineField, openLineField } from './line-field.ts'

const words = z.object({
  name: lineField(limits.name, 'Enter the name of the division'),
  description: openLineField(limits.divisionDescription),
  within: openLineField(limits.name),
})
export const newDivision = words
export const changedDivision = words.extend({ division: z.coerce.number().int().positive() })

type Words = z.output<typeof words>
type Kept = { division: number; problems: [] } | { division: null; problems: Problem[] }
const refused = (field: string, message: string): Kept => ({ division: null, problems: [{ field, message }] })

/** The division it is to lie in; null at the top. */
function outer(tx: Tx, within: string) {
  return within === '' ? { id: null, problems: [] } : divisionCalled(tx, within, 'within')
}

function isTaken(tx: Tx, name: string, of: number): boolean {
  const all = tx.select({ id: divisions.id, name: divisions.name }).from(divisions).all()
  return all.some((other) => other.id !== of && other.name.toLowerCase() === name.toLowerCase())
}

/** Whether one lies in the other, at whatever depth. */
function liesIn(tx: Tx, inner: number | null, id: number): boolean {
  if (inner === null) return false
  if (inner === id) return true
  const division = tx.select().from(divisions).where(eq(divisions.id, inner)).get()
  return liesIn(tx, division?.withinId ?? null, id)
}

const sameName = 'Enter another name: there is a division that is called so'

/** Refuses: not-found, to whoever may not keep divisions. */
export function addDivision(desk: Desk, { name, description, within }: Words): Kept {
  requireRight(desk.actor, 'keepDivisions')
  return change(desk.db, (tx) => {
    const { id: withinId, problems } = outer(tx, within)
    if (problems.length > 0) return { division: null, problems }
    if (isTaken(tx, name, 0)) return refused('name', sameName)
    const row = { slug: freeDivisionSlug(tx, name), name, description, withinId }
    const { id } = tx.insert(divisions).values(row).returning().get()
    readersSeeAChange(tx)
    return { division: id, problems: [] }
  })
}

/** A name that it had before is remembered with the day until which it had it. Refuses: not-found. */
export function changeDivision(desk: Desk, fields: z.output<typeof changedDivision>): Kept {
  requireRight(desk.actor, 'keepDivisions')
  const { division: id, name, description, within } = fields
  return change(desk.db, (tx) => {
    const before = tx.select().from(divisions).where(eq(divisions.id, id)).get()
    if (!before) throw new Refusal('not-found', 'There is no such division any more.')
    const { id: withinId, problems } = outer(tx, within)
    if (problems.length > 0) return { division: null, problems }
    if (isTaken(tx, name, id)) return refused('name', sameName)
    if (liesIn(tx, withinId, id)) return refused('within', 'Choose a division that does not lie in this one')
    if (name !== before.name) {
      const until = desk.now.toISOString().slice(0, 10)
      tx.insert(divisionNames).values({ divisionId: id, name: before.name, until }).run()
      moveDivisionAddress(tx, before, freeDivisionSlug(tx, name, id))
    }
    tx.update(divisions).set({ name, description, withinId }).where(eq(divisions.id, id)).run()
    readersSeeAChange(tx)
    return { division: id, problems: [] }
  })
}
