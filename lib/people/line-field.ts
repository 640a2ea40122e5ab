/** A field of one line as a form sends it: tidied, there, and not too long. */
import { z } from 'zod'
import { cleanLine } from '#lib/rules/clean-text.ts'

const tooLong = (limit: number) => `Shorten this to ${limit} characters`

/** Takes the limit in characters, and what to say where nothing was entered. */
export const lineField = (limit: number, missing: string) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, missing).max(limit, tooLong(limit)))

/** One that may stay empty. */
export const openLineField = (limit: number) =>
  z
    .string()
    .default('')
    .transform(cleanLine)
    .pipe(z.string().max(limit, tooLong(limit)))
