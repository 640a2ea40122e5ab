/** Who can still sign in with the password that stands in the source. */
import { isNull } from 'drizzle-orm'
import { castPassword } from '#db/cast/users.ts'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { verifyPassword } from './password.ts'

export type SignIn = { name: string; email: string; role: string; password: string }

/** Gives the enabled users whom the cast's password lets in. Every one is tried (about 20 ms each), whatever the address: the password is what is known. */
export async function castSignIns({ db }: { db: Tx }): Promise<SignIn[]> {
  const enabled = db.select().from(users).where(isNull(users.disabledAt)).orderBy(users.id).all()
  const tried = await Promise.all(
    enabled.map(async ({ name, email, role, passwordHash }) => ({
      signIn: { name, email, role, password: castPassword },
      known: await verifyPassword(passwordHash, castPassword),
    })),
  )
  return tried.filter(({ known }) => known).map(({ signIn }) => signIn)
}
