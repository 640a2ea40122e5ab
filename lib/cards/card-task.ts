/** What is asked of the process that draws cards, and what it answers: the two sides of one wire. */
import { z } from 'zod'

/** Over the wire a Buffer arrives as plain bytes. */
const bytes = z.custom<Uint8Array>((sent) => sent instanceof Uint8Array)

export const cardTask = z.strictObject({
  headline: z.string(),
  leader: z.string(),
  post: z.string(),
  /** A portrait of the page's crop as it is kept (WebP, 4:5); without one the leader's initials are drawn. */
  portrait: bytes.nullable(),
})
export type CardTask = z.infer<typeof cardTask>

/** `failed`: our own code fell over, and says why. */
export const cardAnswer = z.union([z.strictObject({ card: bytes }), z.strictObject({ failed: z.string() })])
export type CardAnswer = z.infer<typeof cardAnswer>
