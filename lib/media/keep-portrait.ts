/** Keeps a portrait in the database. Making one is slow and asynchronous and has happened before; this is neither. */
import type { Tx } from '#db/open-database.ts'
import { pictures, portraitFiles, portraits } from '#db/schema/portraits.ts'
import type { FocalPoint } from '#lib/rules/portrait-frame.ts'
import type { MadeFile } from './make-files.ts'
import type { Picture } from './make-picture.ts'
import { portraitHash } from './portrait-hash.ts'

type Keeping = { db: Tx; now: Date }

/** Whose upload it was, by the hash of what was uploaded. The same picture a second time is the same picture: nothing is written. */
export function keepPicture({ db, now }: Keeping, hash: string, picture: Picture, uploadedById: number) {
  db.insert(pictures)
    .values({ ...picture, hash, uploadedAt: now, uploadedById })
    .onConflictDoNothing()
    .run()
}

type Kept = { pictureHash: string; focus: FocalPoint; files: readonly MadeFile[]; alt: string }

/**
 * To be called inside a transaction, after keepPicture. `alt` is what is said of the portrait where nobody has said more.
 * Gives the hash. The same picture around the same point a second time is the same portrait: nothing is written.
 */
export function keepPortrait({ db, now }: Keeping, { pictureHash, focus, files, alt }: Kept): string {
  const hash = portraitHash(pictureHash, focus)
  const row = { hash, alt, keptAt: now, pictureHash, focusX: focus.x, focusY: focus.y }
  const { changes } = db.insert(portraits).values(row).onConflictDoNothing().run()
  if (changes > 0)
    for (const file of files)
      db.insert(portraitFiles)
        .values({ ...file, hash })
        .run()
  return hash
}
