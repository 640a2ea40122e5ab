/** Keeps an encoded portrait in the database. Encoding is slow and asynchronous and has happened before; this is neither. */
import type { Tx } from '#db/open-database.ts'
import { portraitFiles, portraits } from '#db/schema/portraits.ts'
import type { EncodedPortrait } from './encode-files.ts'

type Keeping = { db: Tx; now: Date }

/**
 * To be called inside the transaction of the command that says whose portrait it is, and that raises the site's version.
 * Gives the hash. The same picture a second time is the same portrait: nothing is written.
 */
export function keepPortrait({ db, now }: Keeping, { hash, files }: EncodedPortrait, alt: string): string {
  const { changes } = db.insert(portraits).values({ hash, alt, keptAt: now }).onConflictDoNothing().run()
  if (changes > 0)
    for (const file of files)
      db.insert(portraitFiles)
        .values({ ...file, hash })
        .run()
  return hash
}
