/** A portrait that hangs nowhere yet: a known picture, framed as nobody has framed it. */
import { eq } from 'drizzle-orm'
import type { Database } from '#db/open-database.ts'
import { portraitFiles, portraits } from '#db/schema/portraits.ts'
import { keepPortrait } from '#lib/media/keep-portrait.ts'

/** Takes a portrait's hash and how many were made of it before. Gives the new one's; its files are the other's, byte for byte. */
export function secretPortrait(db: Database, hash: string, made: number): string {
  const known = db.select().from(portraits).where(eq(portraits.hash, hash)).get()
  if (!known?.pictureHash) throw new Error('The cast has no portrait whose picture is kept.')
  const files = db.select().from(portraitFiles).where(eq(portraitFiles.hash, hash)).all()
  const focus = { x: 100 + made, y: 100 }
  return keepPortrait({ db, now: new Date() }, { pictureHash: known.pictureHash, focus, files, alt: '' })
}
