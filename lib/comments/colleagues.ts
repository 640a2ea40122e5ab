/** Who has a place at the desk, by name: whom a comment can name. */
import { asc, isNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { allows } from '#lib/rules/permissions.ts'

export function colleagues(tx: Tx): { id: number; name: string }[] {
  return tx
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(isNull(users.disabledAt))
    .orderBy(asc(users.name), asc(users.id))
    .all()
    .filter(({ role }) => allows(role, 'work', false))
    .map(({ id, name }) => ({ id, name }))
}
