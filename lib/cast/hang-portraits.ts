/** Draws the cast's portraits, makes their files, and hangs each beside its leader's name. */
import { eq } from 'drizzle-orm'
import { leaders as castLeaders } from '#db/cast/leaders.ts'
import { drawPortrait } from '#db/cast/portraits/draw-portrait.ts'
import type { Database } from '#db/open-database.ts'
import { leaders } from '#db/schema/leaders.ts'
import { encodeDrawing } from '#lib/media/encode-drawing.ts'
import { keepPortrait } from '#lib/media/keep-portrait.ts'

/** All at once: sharp works in threads of its own, as many as there are cores. */
export async function hangPortraits(db: Database, now: Date) {
  const drawn = await Promise.all(
    castLeaders.map(async ({ slug, portrait }) => {
      const drawing = drawPortrait(slug)
      return { slug, alt: portrait?.alt ?? '', encoded: drawing === null ? null : await encodeDrawing(drawing) }
    }),
  )
  db.transaction((tx) => {
    for (const { slug, alt, encoded } of drawn) {
      if (!encoded) continue
      const portraitHash = keepPortrait({ db: tx, now }, encoded, alt)
      tx.update(leaders).set({ portraitHash }).where(eq(leaders.slug, slug)).run()
    }
  })
}
