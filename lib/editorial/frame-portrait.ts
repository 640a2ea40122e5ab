/** Cuts a portrait's picture anew, around another point. The portrait that there was stays as it is, wherever it is shown. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { pictures, portraits } from '#db/schema/portraits.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { askProcess } from '#lib/media/ask-process.ts'
import { keepPortrait } from '#lib/media/keep-portrait.ts'
import { portraitHash } from '#lib/media/portrait-hash.ts'
import { type FocalPoint, focusRange } from '#lib/rules/portrait-frame.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import type { PictureProblem } from '#lib/rules/wording/pictures.ts'
import { type PortraitAtDesk, portraitAtDesk } from './portrait-at-desk.ts'

const thousandth = z.number().int().min(focusRange.least).max(focusRange.most)
export const focalPoint = z.object({ x: thousandth, y: thousandth })

interface Framing {
  /** The portrait's hash. */
  hash: string
  focus: FocalPoint
  signal: AbortSignal
}

/**
 * Gives the portrait with this focal point, the one that there is where there is one already.
 * Refuses: not-found; wrong-state, where the picture was not kept. Rejects where it was given up.
 */
export async function framePortrait(
  desk: Desk,
  { hash, focus, signal }: Framing,
): Promise<PortraitAtDesk | { problem: PictureProblem }> {
  requireRight(desk.actor, 'work')
  const from = pictureOf(desk, hash)
  const known = portraitAtDesk(desk, portraitHash(from.picture.hash, focus))
  if (known) return known

  const made = await askProcess({ task: 'frame', picture: from.picture, focus }, signal)
  if ('problem' in made) return made
  signal.throwIfAborted()
  const { width, height } = from.picture
  return change(desk.db, (tx) => {
    const portrait = { pictureHash: from.picture.hash, focus, files: made.files, alt: from.alt }
    const framed = keepPortrait({ db: tx, now: desk.now }, portrait)
    return { hash: framed, alt: from.alt, focus, picture: { width, height } }
  })
}

function pictureOf({ db }: Desk, hash: string) {
  const row = db
    .select({ alt: portraits.alt, picture: pictures })
    .from(portraits)
    .leftJoin(pictures, eq(pictures.hash, portraits.pictureHash))
    .where(eq(portraits.hash, hash))
    .get()
  if (!row) throw new Refusal('not-found', 'There is no portrait at this address.')
  const { alt, picture } = row
  if (!picture)
    throw new Refusal('wrong-state', 'The picture of this portrait was not kept. Upload it again to frame it.')
  return { alt, picture }
}
