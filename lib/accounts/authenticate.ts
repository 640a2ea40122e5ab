/** Whether an address and a password belong together: one answer and one amount of work, whatever is wrong. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { verifyPassword } from './password.ts'

/**
 * The hash of 256 random bits that nobody kept, at the cost of password.ts. An unknown address is tried against it,
 * so that neither the answer nor its time tells who works here.
 */
export const nobodysHash =
  '$argon2id$v=19$m=19456,t=2,p=1$HdfKOpYWHuUOhUqEPBqqqg$sxX/bN90fOOMeq/rmdR2/M6zowWej1eVJysqzmoXNrA'

/** Takes what was typed (the address in any case, with blanks around it). Gives the user's id, or null: no reason is ever given. */
export async function authenticate({ db }: { db: Tx }, typed: { email: string; password: string }) {
  const email = typed.email.trim().toLowerCase()
  const user = db.select().from(users).where(eq(users.email, email)).get()
  const right = await verifyPassword(user?.passwordHash ?? nobodysHash, typed.password)
  return user !== undefined && right && user.disabledAt === null ? user.id : null
}
