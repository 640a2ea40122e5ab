/** A line of an imported text: its words, what they were read as, and why. Plain data, so that it can travel to a page and back. */
import { z } from 'zod'
import { limits } from '#lib/rules/content/limits.ts'

/**
 * 'question', 'invitation' and 'topic' open an exchange. 'mark' is a label such as "Q:" or a number before a question:
 * structure, but not a word of it may vanish.
 */
export const lineRoles = [
  'headline',
  'standfirst',
  'question',
  'invitation',
  'topic',
  'answer',
  'link',
  'topics',
  'mark',
  'left over',
] as const
export type LineRole = (typeof lineRoles)[number]

/** More cannot be gone through one by one: a transcript of 20,000 words has some 400. */
export const mostLines = 1_500

const text = z.string().max(limits.pasted)

export const lineSchema = z.strictObject({
  text,
  /** What was taken off its front: "2.", "-", "##". */
  mark: text,
  /** What it is numbered, where it is a number of a list. */
  number: z.number().int().min(0).max(999).nullable(),
  /** Whether a bullet stood before it, and how many columns of space: what a list is made of. */
  bulleted: z.boolean(),
  indent: z
    .number()
    .int()
    .min(0)
    .max(limits.pasted * 4),
  role: z.enum(lineRoles),
  /** Why it was read so, as a phrase that a person can read. */
  reason: z.string().max(300),
  /** Begins another exchange, although the line before it opens one, too. */
  opens: z.boolean(),
})
export type Line = z.infer<typeof lineSchema>

/** Whether the line's words stand where a question would. */
export function asks({ role }: Line): boolean {
  return role === 'question' || role === 'invitation' || role === 'topic'
}

/** The line as it stood in the text, with the mark that was taken off. */
export function asPasted({ mark, text: words }: Pick<Line, 'mark' | 'text'>): string {
  return mark === '' ? words : `${mark} ${words}`
}

/** Bullets, dashes and hashes are structure; "Q1." and "Jane:" are words that somebody wrote. */
export function hasWords(mark: string): boolean {
  return /[\p{L}\p{N}]/u.test(mark)
}
