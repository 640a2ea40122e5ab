/** The bytes of any portrait, and of the picture behind it, for the desk: what is in a draft is seen by nobody else. */
import { and, eq } from 'drizzle-orm'
import { pictures, portraitFiles, portraits } from '#db/schema/portraits.ts'
import type { Desk } from '#lib/desk.ts'
import type { PortraitFile } from '#lib/rules/portrait-file.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** Null where there is no such file. Refuses: not-found, to whoever has no place at the desk. */
export function portraitBytes({ db, actor }: Desk, { hash, crop, width, format }: PortraitFile): Buffer | null {
  requireRight(actor, 'work')
  const of = portraitFiles
  const file = db
    .select({ bytes: of.bytes })
    .from(of)
    .where(and(eq(of.hash, hash), eq(of.crop, crop), eq(of.width, width), eq(of.format, format)))
    .get()
  return file?.bytes ?? null
}

/** Takes the portrait's hash. Gives a JPEG, or null. Refuses as portraitBytes does. */
export function pictureBytes({ db, actor }: Desk, hash: string): Buffer | null {
  requireRight(actor, 'work')
  const picture = db
    .select({ bytes: pictures.bytes })
    .from(pictures)
    .innerJoin(portraits, eq(portraits.pictureHash, pictures.hash))
    .where(eq(portraits.hash, hash))
    .get()
  return picture?.bytes ?? null
}
