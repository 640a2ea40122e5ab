/** A field of one line as a form sends it: tidied, there, and not too long. */
import { z } from 'zod'
import { cleanLine } from './clean-text.ts'

/** "Shorten the name to 120 characters" */
export const shorten = (what: string, limit: number) => `Shorten ${what} to ${limit} characters`

/** Takes the limit in characters, what to say where nothing was entered, and what where it is longer. */
export const lineField = (limit: number, missing: string, tooLong = shorten('this', limit)) =>
  z.string().transform(cleanLine).pipe(z.string().min(1, missing).max(limit, tooLong))

/** One that may stay empty. */
export const openLineField = (limit: number, tooLong = shorten('this', limit)) =>
  z.string().default('').transform(cleanLine).pipe(z.string().max(limit, tooLong))
