/** The letters and figures of lines in their order: the same before and after any line was turned, joined or split. */
import { asPasted, type Line } from './line.ts'

export function lettersOf(lines: readonly Line[]): string {
  return lines
    .map(asPasted)
    .join('')
    .replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}
