/** The name of somebody of the desk. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'

export function nameOf(tx: Tx, userId: number): string {
  const user = tx.select({ name: users.name }).from(users).where(eq(users.id, userId)).get()
  if (!user) throw new Error(`There is no user ${userId}.`)
  return user.name
}
