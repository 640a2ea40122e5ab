/** The cast's staff, who can sign in with the cast's password. */

import { castPassword, users as castUsers } from '#db/cast/users.ts'
import type { Database } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { hashPassword } from '#lib/accounts/password.ts'

export async function fillUsers(db: Database) {
  for (const user of castUsers) {
    const passwordHash = await hashPassword(castPassword)
    db.insert(users)
      .values({ ...user, passwordHash })
      .run()
  }
}
