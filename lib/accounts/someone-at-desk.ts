/** Somebody of the desk, for what is done without a browser: by e-mail address, or the first who may start an interview. */
import { asc, isNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import type { Actor } from '#lib/rules/actor.ts'
import { allows } from '#lib/rules/permissions.ts'

export function someoneAtDesk(db: Tx, email?: string): Actor | null {
  const found = db
    .select({ id: users.id, name: users.name, role: users.role, email: users.email })
    .from(users)
    .where(isNull(users.disabledAt))
    .orderBy(asc(users.id))
    .all()
    .find((user) => allows(user.role, 'start', false) && (email === undefined || user.email === email.toLowerCase()))
  return found ? { id: found.id, name: found.name, role: found.role } : null
}
