/** A portrait as large as there is of the page's crop: for what is drawn or printed of it. Whether it may be shown is asked by whoever does. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { portraitFiles } from '#db/schema/portraits.ts'

/** Null for one that was kept without it. */
export function largestPortrait(db: Tx, hash: string): Buffer | null {
  const { crop, width, format } = portraitFiles
  const file = db
    .select({ bytes: portraitFiles.bytes })
    .from(portraitFiles)
    .where(and(eq(portraitFiles.hash, hash), eq(crop, 'page'), eq(width, 800), eq(format, 'webp')))
    .get()
  return file?.bytes ?? null
}
