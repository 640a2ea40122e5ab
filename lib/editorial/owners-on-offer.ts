/** Who can look after a piece: whoever has a place at the desk, and whoever looks after it now. */
import { asc, isNull } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import type { Desk } from '#lib/desk.ts'
import { allows } from '#lib/rules/permissions.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import type { Review } from './review-of.ts'

type Owner = { id: number; name: string }

/** By name. Refuses: not-found, to whoever has no place at the desk. */
export function ownersOnOffer({ db, actor }: Desk, { ownerId, owner }: Review): Owner[] {
  requireRight(actor, 'work')
  const colleagues = db
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(isNull(users.disabledAt))
    .orderBy(asc(users.name))
    .all()
    .flatMap(({ id, name, role }) => (allows(role, 'work', false) ? [{ id, name }] : []))
  return colleagues.some(({ id }) => id === ownerId) ? colleagues : [{ id: ownerId, name: owner }, ...colleagues]
}
