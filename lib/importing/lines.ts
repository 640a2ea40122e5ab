/** The lines of a pasted text, cleaned; empty ones are counted, not kept. */
import { cleanLine } from './clean-line.ts'
import { endsAsSentence } from './sentence.ts'

/** `gap`: how many empty lines stood above. `indent`: columns before the first character. `quoted`: how many ">" an e-mail program put before it. */
export type Line = { text: string; indent: number; gap: number; quoted: number }

const lineEnd = /\r\n?|[\n\v\f\u0085\u2028\u2029]/
const quoting = /^(?:> ?)+/

export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (const raw of text.split(lineEnd)) {
    const clean = cleanLine(raw)
    const marks = quoting.exec(clean)?.[0] ?? ''
    const words = clean.slice(marks.length).trim()
    if (words === '') gap += 1
    else if (goesOnQuoted(lines.at(-1), { text: words, gap, marks })) {
      const above = lines.pop()
      if (above) lines.push({ ...above, text: `${above.text} ${words}` })
    } else {
      lines.push({ text: words, indent: indentOf(raw), gap, quoted: depth(marks) })
      gap = 0
    }
  }
  return lines
}

const depth = (marks: string): number => marks.replaceAll(' ', '').length

/** In characters: enough for a long question. */
const longestQuoted = 1000

/** Mail programs break what they quote, even where nothing else in the mail is broken. */
const goesOnQuoted = (
  above: Line | undefined,
  { text, gap, marks }: { text: string; gap: number; marks: string },
): boolean =>
  above !== undefined &&
  above.quoted > 0 &&
  above.text.length < longestQuoted &&
  above.quoted === depth(marks) &&
  gap === 0 &&
  /^\p{Ll}\p{L}*\s/u.test(text) &&
  !endsAsSentence(above.text) &&
  !above.text.endsWith(':')

function indentOf(raw: string): number {
  let columns = 0
  for (const character of raw) {
    if (character === '\t') columns += 4
    else if (character === ' ' || character === '\u00A0') columns += 1
    else break
  }
  return columns
}
