/** Makes the files that a portrait lacks because it was kept before anybody asked for them: pages came before cards and shares. */
import { and, count, desc, eq, lt } from 'drizzle-orm'
import type { Database } from '#db/open-database.ts'
import { pictures, portraitFiles, portraits } from '#db/schema/portraits.ts'
import { change } from '#lib/change.ts'
import { askProcess } from '#lib/media/ask-process.ts'
import type { Picture } from '#lib/media/make-picture.ts'
import { filesOfCrop, filesOfEach, type PortraitCrop, portraitCrops, portraitHeight } from '#lib/rules/portrait-file.ts'

const never = new AbortController().signal

/** Gives the hashes of the portraits of which files are missing. */
export function withMissingCrops(db: Database): string[] {
  const found = db
    .select({ hash: portraits.hash })
    .from(portraits)
    .leftJoin(portraitFiles, eq(portraitFiles.hash, portraits.hash))
    .groupBy(portraits.hash)
    .having(lt(count(portraitFiles.hash), filesOfEach))
    .all()
  return found.map(({ hash }) => hash)
}

/**
 * Takes a portrait's hash. What there is stays as it is; what is missing is cut out of the picture or, where none was kept,
 * out of the largest page. Gives whether it could be made; rejects as askProcess does.
 */
export async function makeMissingCrops(db: Database, hash: string): Promise<boolean> {
  const portrait = db.select().from(portraits).where(eq(portraits.hash, hash)).get()
  const picture = portrait && (pictureOf(db, portrait.pictureHash) ?? largestPage(db, hash))
  if (!picture) return false
  const focus = { x: portrait.focusX, y: portrait.focusY }
  const made = await askProcess({ task: 'frame', picture, focus, crops: missing(db, hash) }, never)
  if ('problem' in made) return false
  change(db, (tx) => {
    for (const file of made.files)
      tx.insert(portraitFiles)
        .values({ ...file, hash })
        .onConflictDoNothing()
        .run()
  })
  return true
}

function missing(db: Database, hash: string): PortraitCrop[] {
  const { crop } = portraitFiles
  const kept = db
    .select({ crop, files: count() })
    .from(portraitFiles)
    .where(eq(portraitFiles.hash, hash))
    .groupBy(crop)
    .all()
  return portraitCrops.filter((one) => kept.find((found) => found.crop === one)?.files !== filesOfCrop(one))
}

function pictureOf(db: Database, hash: string | null): Picture | undefined {
  if (hash === null) return undefined
  const { bytes, width, height } = pictures
  return db.select({ bytes, width, height }).from(pictures).where(eq(pictures.hash, hash)).get()
}

/** The process that opens pictures opens no AVIF. */
function largestPage(db: Database, hash: string): Picture | undefined {
  const of = portraitFiles
  const page = db
    .select({ bytes: of.bytes, width: of.width })
    .from(of)
    .where(and(eq(of.hash, hash), eq(of.crop, 'page'), eq(of.format, 'webp')))
    .orderBy(desc(of.width))
    .limit(1)
    .get()
  return page && { ...page, height: portraitHeight('page', page.width) }
}
