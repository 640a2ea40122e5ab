/** Adds somebody who can sign in, or changes them: their name, role and password, or that they may no longer. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { roles } from '#lib/rules/permissions.ts'
import { hashPassword } from './password.ts'

/** Length is what makes a password good (NIST SP 800-63B asks for 8 at the least, and for no rules about its letters). */
const leastPassword = 12

export const account = z.object({
  email: z.email('Give an e-mail address').transform((email) => email.toLowerCase()),
  name: z.string().transform(cleanLine).pipe(z.string().min(1, 'Give a name').max(limits.name)),
  role: z.enum(roles, `Give a role: ${roles.join(', ')}`),
  password: z.string().min(leastPassword, `Give a password of at least ${leastPassword} characters`),
})

/** Whoever was signed in with the old password or in the old role is signed out. */
export async function keepAccount({ db }: { db: Tx }, { email, name, role, password }: z.infer<typeof account>) {
  const kept = { name, role, passwordHash: await hashPassword(password), disabledAt: null }
  db.transaction(
    (tx) => {
      tx.insert(users)
        .values({ email, ...kept })
        .onConflictDoUpdate({ target: users.email, set: kept })
        .run()
      endSessionsOf(tx, email)
    },
    { behavior: 'immediate' },
  )
}

/** Gives whether there is such an account. It stays, because what its owner did stays theirs. */
export function disableAccount({ db, now }: { db: Tx; now: Date }, email: string): boolean {
  return db.transaction(
    (tx) => {
      const { changes } = tx.update(users).set({ disabledAt: now }).where(eq(users.email, email)).run()
      endSessionsOf(tx, email)
      return changes > 0
    },
    { behavior: 'immediate' },
  )
}

function endSessionsOf(tx: Tx, email: string) {
  const user = tx.select({ id: users.id }).from(users).where(eq(users.email, email)).get()
  if (user) tx.delete(sessions).where(eq(sessions.userId, user.id)).run()
}
