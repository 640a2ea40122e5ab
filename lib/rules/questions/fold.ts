/** A wording without what does not make it another one: capitals, accents, kinds of quotation marks, the end's punctuation. */
import { plainLetters } from '#lib/rules/plain-letters.ts'

export function fold(wording: string): string {
  return plainLetters(wording)
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.?!…:]+$/u, '')
}
