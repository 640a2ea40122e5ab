/** Makes the database ready to be served: its tables as the code expects them, the cast in it where that does no harm. */
import { migrateDatabase } from '#db/migrate-database.ts'
import type { Database } from '#db/open-database.ts'
import { castSignIns } from '#lib/accounts/cast-sign-ins.ts'
import { isLoopback, isLoopbackInterface } from '#lib/configuration/loopback.ts'
import { tagWhatWasPublished } from '#lib/editorial/tag-what-was-published.ts'
import { fillIfEmpty, isEmpty } from './fill-if-empty.ts'
import { NotServed } from './not-served.ts'

type Place = { publicUrl: string; host: string }
type Readying = Place & { db: Database; fill: () => Promise<void> }

/** Takes what fills an empty database with the cast. Gives the sign-ins that the cast's password opens. Where others than this machine could use them too, throws NotServed, and fills nothing. */
export async function readyDatabase({ db, publicUrl, host, fill }: Readying) {
  migrateDatabase(db)
  const others = whoElse({ publicUrl, host })
  if (others === undefined) await fillIfEmpty({ db, fill })
  else if (isEmpty(db)) throw new NotServed(empty(others))
  tagWhatWasPublished(db)
  const signIns = await castSignIns({ db })
  if (others !== undefined && signIns.length > 0) throw new NotServed(open(others, signIns))
  return signIns
}

/** Why other machines than this one reach the server, or undefined where none does. Both count: what listens everywhere is reached by its number, whatever its address. */
function whoElse({ publicUrl, host }: Place) {
  if (!isLoopback(publicUrl)) return `PUBLIC_URL ${publicUrl} is for other machines too`
  return isLoopbackInterface(host) ? undefined : `HOST ${host} lets other machines in`
}

const tryItHere = 'To try it on this machine alone, leave PUBLIC_URL and HOST out.'

const empty = (others: string) =>
  `The database is empty, and ${others}, so it is not filled with the cast, whose password everybody can read in the source. Add an admin first: npm run account -- EMAIL --name NAME --role admin. ${tryItHere}`

const open = (others: string, signIns: readonly { email: string }[]) =>
  `Not served: ${others}, and everybody can read in the source with which password these sign in: ${signIns.map(({ email }) => email).join(', ')}. Give them other passwords or disable them: npm run account (docs/operating.md). ${tryItHere}`
