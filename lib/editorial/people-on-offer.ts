/** Who and where a form can offer: every leader in post as they are typed, every division by name. */
import type { Desk } from '#lib/desk.ts'
import { divisionNames } from '#lib/people/division-names.ts'
import { holderInWords } from '#lib/people/find-holder.ts'
import { holders } from '#lib/people/holder.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** Refuses: not-found, to whoever has no place at the desk. */
export function peopleOnOffer({ db, actor }: Desk) {
  requireRight(actor, 'work')
  return { leaders: holders(db).map(holderInWords), divisions: divisionNames(db) }
}
