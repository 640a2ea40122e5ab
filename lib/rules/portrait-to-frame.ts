/** A portrait as the desk's form knows it, and as the desk answers a script that has sent a picture or a focal point. */
import { z } from 'zod'

const portraitToFrame = z.object({
  hash: z.string(),
  /** What was said of it when it was kept; '' for an upload. */
  alt: z.string(),
  focus: z.object({ x: z.number(), y: z.number() }),
  /** In pixels; null for a portrait that was kept without its picture, and cannot be framed anew. */
  picture: z.object({ width: z.number(), height: z.number() }).nullable(),
})
export type PortraitToFrame = z.infer<typeof portraitToFrame>

export const portraitAnswered = z.union([portraitToFrame, z.object({ problem: z.string() })])
export type PortraitAnswered = z.infer<typeof portraitAnswered>
