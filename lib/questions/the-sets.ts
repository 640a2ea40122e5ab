/** The sets of questions, by name. */
import { asc, isNull } from 'drizzle-orm'
import { questionSets } from '#db/schema/questions.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { rowsOf, rowsToAsk } from './find-set.ts'

/** All, retired ones last. Refuses: not-found. */
export function theSets({ db, actor }: Desk) {
  requireRight(actor, 'work')
  return db
    .select()
    .from(questionSets)
    .orderBy(asc(questionSets.name))
    .all()
    .map((set) => ({ ...set, rows: rowsOf(db, set.id) }))
    .toSorted((one, other) => Number(one.retiredAt !== null) - Number(other.retiredAt !== null))
}

/** What an interview can begin with: sets that are not retired and have a question to ask. Refuses: not-found. */
export function setsOnOffer({ db, actor }: Desk) {
  requireRight(actor, 'work')
  return db
    .select({ id: questionSets.id, name: questionSets.name })
    .from(questionSets)
    .where(isNull(questionSets.retiredAt))
    .orderBy(asc(questionSets.id))
    .all()
    .map((set) => ({ ...set, rows: rowsToAsk(db, set.id) }))
    .filter(({ rows }) => rows.length > 0)
}
export type SetOnOffer = ReturnType<typeof setsOnOffer>[number]
