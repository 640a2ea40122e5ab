/** A portrait as the desk works on it: what is said of it, and the picture and the point out of which it is cut. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { pictures, portraits } from '#db/schema/portraits.ts'
import type { Desk } from '#lib/desk.ts'
import type { PortraitToFrame } from '#lib/rules/portrait-to-frame.ts'
import { requireRight } from '#lib/rules/require-right.ts'

export type PortraitAtDesk = PortraitToFrame

/** Null where there is no such portrait. Refuses: not-found, to whoever has no place at the desk. */
export function portraitAtDesk({ db, actor }: Desk, hash: string | null): PortraitAtDesk | null {
  requireRight(actor, 'work')
  if (hash === null) return null
  const row = db
    .select({
      hash: portraits.hash,
      alt: portraits.alt,
      focus: { x: portraits.focusX, y: portraits.focusY },
      picture: { width: pictures.width, height: pictures.height },
    })
    .from(portraits)
    .leftJoin(pictures, eq(pictures.hash, portraits.pictureHash))
    .where(eq(portraits.hash, hash))
    .get()
  return row ?? null
}

export function isPortrait(db: Tx, hash: string): boolean {
  return db.select({ hash: portraits.hash }).from(portraits).where(eq(portraits.hash, hash)).get() !== undefined
}
