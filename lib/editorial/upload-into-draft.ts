/** Makes a portrait of what a form without scripts uploads, and puts it into the draft. */
import type { Desk } from '#lib/desk.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import type { PictureProblem } from '#lib/rules/wording/pictures.ts'
import { choosePortrait } from './choose-portrait.ts'
import { uploadPortrait } from './upload-portrait.ts'

interface UploadIntoDraft {
  interview: number
  version: number
  /** Null where it was longer than is taken. */
  bytes: Buffer<ArrayBuffer> | null
  signal: AbortSignal
}

/** What the portrait's page is told: a problem by its key, a no by its kind, or what was done. */
type UploadedIntoDraft = { problem: PictureProblem } | { refused: Refusal['kind'] } | { done: 'portrait' }

/** A portrait that the draft refuses is kept all the same: the same picture again is there at once. Rejects as uploadPortrait does. */
export async function uploadIntoDraft(
  desk: Desk,
  { interview, version, bytes, signal }: UploadIntoDraft,
): Promise<UploadedIntoDraft> {
  try {
    const made = await uploadPortrait(desk, { bytes, signal })
    if ('problem' in made) return made
    choosePortrait(desk, { interview, version, portrait: made.hash })
    return { done: 'portrait' }
  } catch (error) {
    if (error instanceof Refusal) return { refused: error.kind }
    throw error
  }
}
