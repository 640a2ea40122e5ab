/** Makes the database ready to be served: its tables as the code expects them, the cast in it where that does no harm. */
import { migrateDatabase } from '#db/migrate-database.ts'
import type { Database } from '#db/open-database.ts'
import { castSignIns } from '#lib/accounts/cast-sign-ins.ts'
import { isLoopback } from '#lib/configuration/loopback.ts'
import { fillIfEmpty, isEmpty } from './fill-if-empty.ts'
import { NotServed } from './not-served.ts'

type Readying = { db: Database; publicUrl: string; fill: () => Promise<void> }

/** Takes what fills an empty database with the cast. Gives the sign-ins that the cast's password opens. Where others than this machine could use them too, throws NotServed, and fills nothing. */
export async function readyDatabase({ db, publicUrl, fill }: Readying) {
  migrateDatabase(db)
  if (isLoopback(publicUrl)) await fillIfEmpty({ db, fill })
  else if (isEmpty(db)) throw new NotServed(empty(publicUrl))
  const signIns = await castSignIns({ db })
  if (!isLoopback(publicUrl) && signIns.length > 0) throw new NotServed(open(publicUrl, signIns))
  return signIns
}

const tryItHere = 'To try it on this machine, leave PUBLIC_URL out, or make it http://localhost with the port.'

const empty = (publicUrl: string) =>
  `The database is empty, and for ${publicUrl} it is not filled with the cast, whose password everybody can read in the source. Add an admin first: npm run account -- EMAIL --name NAME --role admin. ${tryItHere}`

const open = (publicUrl: string, signIns: readonly { email: string }[]) =>
  `Not served at ${publicUrl}, because everybody can read in the source with which password these sign in: ${signIns.map(({ email }) => email).join(', ')}. Give them other passwords or disable them: npm run account (docs/operating.md). ${tryItHere}`
