/** One of the cast's staff, as somebody who acts. */
import { eq } from 'drizzle-orm'
import type { Database } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import type { Actor } from '#lib/rules/actor.ts'

export function castActor(db: Database, email: string): Actor {
  const user = db
    .select({ id: users.id, name: users.name, role: users.role })
    .from(users)
    .where(eq(users.email, email))
    .get()
  if (!user) throw new Error(`The cast has nobody at ${email}.`)
  return user
}
