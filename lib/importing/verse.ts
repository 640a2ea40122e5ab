/** Whether lines that were read as an exchange are verse. Poems ask, and nobody answers. */
import type { Piece } from './piece.ts'
import { wordCount } from './sentence.ts'

/** In words. */
const longestLine = 14

export const isVerse = (pieces: Piece[]): boolean => goesOnSmall(pieces) || inStanzas(pieces)

/** Lines of verse go on with a small letter, others begin with a capital. In a text written all small, all lines are small. */
function goesOnSmall(pieces: Piece[]): boolean {
  const lines = pieces.filter(({ role, dress }) => (role === 'ask' || role === 'answer') && dress.length === 0)
  const small = lines.filter(
    ({ text }, index) =>
      /^\p{Ll}[\p{L}’']*\s/u.test(text) &&
      wordCount(text) <= longestLine &&
      /[\p{L},;]$/u.test(lines[index - 1]?.text ?? ''),
  ).length
  const capital = lines.filter(({ text }) => /^\p{Lu}/u.test(text)).length
  return lines.length >= 6 && small >= lines.length * 0.25 && capital >= lines.length * 0.25
}

/** Blocks of as many short lines each, in which a sentence runs on over the end of a line. */
function inStanzas(pieces: Piece[]): boolean {
  const lines = pieces.filter(({ role }) => role === 'ask' || role === 'answer')
  const stanzas: number[] = []
  for (const [index, { gap }] of lines.entries()) {
    if (gap || index === 0) stanzas.push(1)
    else stanzas[stanzas.length - 1] = (stanzas.at(-1) ?? 0) + 1
  }
  const equal = stanzas.every((length) => length === stanzas[0])
  if (stanzas.length < 2 || (stanzas[0] ?? 0) < 3 || !equal) return false
  if (lines.some(({ text, dress }) => wordCount(text) > longestLine || dress.length > 0)) return false
  return lines.some(({ text }, index) => /[\p{L},]$/u.test(text) && lines[index + 1]?.gap === false)
}
