/** Makes a portrait of what somebody uploads. It stands in no interview yet: a save of the draft says where. */

import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { askProcess } from '#lib/media/ask-process.ts'
import { keepPicture, keepPortrait } from '#lib/media/keep-portrait.ts'
import { isPicture } from '#lib/media/picture-kind.ts'
import { pictureHash, portraitHash } from '#lib/media/portrait-hash.ts'
import { pictureLimits } from '#lib/rules/picture-limits.ts'
import { firstFocus } from '#lib/rules/portrait-frame.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import type { PictureProblem } from '#lib/rules/wording/pictures.ts'
import { type PortraitAtDesk, portraitAtDesk } from './portrait-at-desk.ts'

/** What was uploaded, or null where it was longer than is taken; and the signal that it was given up. */
interface Upload {
  bytes: Buffer<ArrayBuffer> | null
  signal: AbortSignal
}

/**
 * Gives the portrait, or what is wrong with the picture. The same picture a second time is the same portrait, at once.
 * Refuses: not-found, to whoever has no place at the desk. Rejects where the upload was given up: then nothing is kept.
 */
export async function uploadPortrait(
  desk: Desk,
  { bytes, signal }: Upload,
): Promise<PortraitAtDesk | { problem: PictureProblem }> {
  requireRight(desk.actor, 'work')
  if (bytes === null || bytes.length > pictureLimits.bytes) return { problem: 'large' }
  if (bytes.length === 0) return { problem: 'none' }
  if (!isPicture(bytes)) return { problem: 'kind' }
  const picture = await pictureHash(bytes)
  const known = portraitAtDesk(desk, portraitHash(picture, firstFocus))
  if (known) return known

  const made = await askProcess({ task: 'upload', bytes, focus: firstFocus }, signal)
  if ('problem' in made) return made
  signal.throwIfAborted()
  const { width, height } = made.picture
  return change(desk.db, (tx) => {
    keepPicture({ db: tx, now: desk.now }, picture, made.picture, desk.actor.id)
    const portrait = { pictureHash: picture, focus: firstFocus, files: made.files, alt: '' }
    const hash = keepPortrait({ db: tx, now: desk.now }, portrait)
    return { hash, alt: '', focus: firstFocus, picture: { width, height } }
  })
}
