/** Makes two divisions one: posts, parts, former names and addresses of the one that goes become those of the one that stays. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { divisionNames, divisionSlugs, divisions } from '#db/schema/divisions.ts'
import { appointments } from '#db/schema/leaders.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { dayIn } from '#lib/rules/dates.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findDivision } from './find-division.ts'
import { liesIn } from './lies-in.ts'
import type { merging } from './merge-leaders.ts'

export const noOtherDivision: Problem = { field: 'goes', message: 'Choose the other division' }

/**
 * Takes the institution's time zone: until today in it the name of the one that goes was a division's. What was published keeps
 * that name. Gives the problems, none when it is done. Refuses: not-found, not-allowed.
 */
export function mergeDivisions(
  desk: Desk,
  { stays, goes }: z.output<typeof merging>,
  timeZone: string,
): { problems: Problem[] } {
  requireRight(desk.actor, 'keepDivisions')
  if (goes === '' || goes === stays) return { problems: [noOtherDivision] }
  return change(desk.db, (tx) => {
    const [kept, gone] = [findDivision(tx, stays), findDivision(tx, goes)]
    // What stays cannot lie in what goes: it takes its place.
    if (liesIn(tx, kept.withinId, goes))
      tx.update(divisions).set({ withinId: gone.withinId }).where(eq(divisions.id, stays)).run()
    tx.update(divisions).set({ withinId: stays }).where(eq(divisions.withinId, goes)).run()
    tx.update(appointments).set({ divisionId: stays }).where(eq(appointments.divisionId, goes)).run()
    tx.update(divisionNames).set({ divisionId: stays }).where(eq(divisionNames.divisionId, goes)).run()
    tx.update(divisionSlugs).set({ divisionId: stays }).where(eq(divisionSlugs.divisionId, goes)).run()
    tx.delete(divisions).where(eq(divisions.id, goes)).run()
    const until = dayIn(desk.now, timeZone)
    tx.insert(divisionNames).values({ divisionId: stays, name: gone.name, until }).run()
    tx.insert(divisionSlugs).values({ slug: gone.slug, divisionId: stays }).run()
    readersSeeAChange(tx)
    return { problems: [] }
  })
}
