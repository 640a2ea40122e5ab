/** Draws the cast's portraits, makes their files, and hangs each beside its leader's name. */
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { leaders as castLeaders } from '#db/cast/leaders.ts'
import { drawPortrait } from '#db/cast/portraits/draw-portrait.ts'
import { users as castUsers } from '#db/cast/users.ts'
import type { Database } from '#db/open-database.ts'
import { leaders } from '#db/schema/leaders.ts'
import { keepPicture, keepPortrait } from '#lib/media/keep-portrait.ts'
import { makeDrawing } from '#lib/media/make-drawing.ts'
import { firstFocus } from '#lib/rules/portrait-frame.ts'
import { castActor } from './cast-actor.ts'

/** All at once: sharp works in threads of its own, as many as there are cores. */
export async function hangPortraits(db: Database, now: Date) {
  const drawn = await Promise.all(
    castLeaders.map(async ({ slug, portrait }) => {
      const drawing = drawPortrait(slug)
      return { slug, alt: portrait?.alt ?? '', drawing, made: drawing === null ? null : await makeDrawing(drawing) }
    }),
  )
  const { id: uploadedById } = castActor(db, castUsers[0]?.email ?? '')
  db.transaction((tx) => {
    for (const { slug, alt, drawing, made } of drawn) {
      if (drawing === null || made === null) continue
      const pictureHash = createHash('sha256').update(drawing).digest('hex')
      keepPicture({ db: tx, now }, pictureHash, made.picture, uploadedById)
      const hash = keepPortrait({ db: tx, now }, { pictureHash, focus: firstFocus, files: made.files, alt })
      tx.update(leaders).set({ portraitHash: hash }).where(eq(leaders.slug, slug)).run()
    }
  })
}
