/** What is asked of the process that touches pictures, and what it answers: the two sides of one wire. */
import { z } from 'zod'
import { type PortraitFormat, portraitCrops, portraitFormats } from '#lib/rules/portrait-file.ts'
import { pictureProblems } from '#lib/rules/wording/pictures.ts'

const pixels = z.number().int().positive()
/** Over the wire a Buffer arrives as plain bytes. */
const bytes = z
  .custom<Uint8Array>((sent) => sent instanceof Uint8Array)
  .transform((sent) => Buffer.from(sent.buffer, sent.byteOffset, sent.byteLength))
const focus = z.object({ x: z.number(), y: z.number() })
const picture = z.object({ bytes, width: pixels, height: pixels })

/** Which crops are made of it: all, where nothing is said. */
const crops = z.array(z.enum(portraitCrops)).default([...portraitCrops])

/** `upload`: what somebody sent. `frame`: a picture that was made before, around another point. */
export const portraitTask = z.discriminatedUnion('task', [
  z.object({ task: z.literal('upload'), bytes, focus, crops }),
  z.object({ task: z.literal('frame'), picture, focus, crops }),
])
export type PortraitTask = z.input<typeof portraitTask>

const problemNames = Object.keys(pictureProblems)
const isProblem = (name: string): name is keyof typeof pictureProblems => problemNames.includes(name)
const problem = z.string().refine(isProblem)

const formats: readonly PortraitFormat[] = portraitFormats
const file = z.object({ crop: z.enum(portraitCrops), width: pixels, format: z.enum(formats), bytes })

/** `failed` is no problem of the picture's: our own code fell over, and says why. */
export const portraitAnswer = z.union([
  z.object({ failed: z.string() }),
  z.object({ problem }),
  z.object({ picture, files: z.array(file) }),
])
export type PortraitAnswer = z.output<typeof portraitAnswer>
