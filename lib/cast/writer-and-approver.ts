/** An editor and an admin of the cast: who writes, and who decides, in what scripts put into a database. */
import { users } from '#db/cast/users.ts'
import type { Database } from '#db/open-database.ts'
import { castActor } from './cast-actor.ts'

export function writerAndApprover(db: Database) {
  const [writer, approver] = ['editor', 'admin'].map((role) =>
    castActor(db, users.find((user) => user.role === role)?.email ?? ''),
  )
  if (!writer || !approver) throw new Error('The cast has no editor or no admin.')
  return { writer, approver }
}
