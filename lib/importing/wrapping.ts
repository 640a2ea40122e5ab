/**
 * Joins lines that a mail program, a PDF or a terminal broke at a fixed width. A text is taken for wrapped only if the
 * text as a whole shows it: sentences run on across line ends. Then a line goes on with the next if it was full (the
 * next word would not have fitted) or if the next begins in the middle of a sentence.
 */
import { jointOf } from './hyphens.ts'
import type { Line } from './lines.ts'
import { endsAsQuestion, endsAsSentence, sentencesOf } from './sentence.ts'

/** Nobody wraps wider than this; longer lines are whole paragraphs. */
const widest = 140
/** PDFs break by millimetres, not characters, so a full line may be a few characters short. */
const ragged = 0.82
const listMark = /^(?:[-–—*•·▪◦●]\s|\(?\d{1,2}[.)]\s|(?:[QA]|Question|Answer)\s?\d{0,2}\s?[.:)]|#{1,6}\s|\*\*)/
const label = /^\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,3}:(?:\s|$)/u

export function rejoined(lines: Line[]): Line[] {
  const width = wrapWidth(lines)
  if (width === null) return lines
  const known = new Set(lines.flatMap((line) => line.text.toLowerCase().match(/[\p{L}-]+/gu) ?? []))
  const joined: Line[] = []
  let parts: string[] = []
  for (const [index, line] of lines.entries()) {
    const previous = lines[index - 1]
    const start = joined.at(-1)
    if (start && previous && goesOn(previous, line, width, parts)) {
      parts.push(...continued(parts.pop() ?? '', line.text, known))
    } else {
      if (start) joined[joined.length - 1] = { ...start, text: parts.join('') }
      joined.push(line)
      parts = [line.text]
    }
  }
  const last = joined.at(-1)
  if (last) joined[joined.length - 1] = { ...last, text: parts.join('') }
  return joined
}

function continued(end: string, next: string, known: ReadonlySet<string>): string[] {
  const joint = jointOf(end, next, known)
  return joint === 'without hyphen' ? [end.slice(0, -1), next] : [end, joint, next]
}

/** The width at which the text was broken, or null if each line is a paragraph of its own. */
function wrapWidth(lines: Line[]): number | null {
  let breaks = 0
  let runOn = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.gap > 0) continue
    breaks += 1
    if (runsOn(line.text, next.text) && line.text.length >= 30) runOn += 1
  }
  if (runOn < 3 || runOn / breaks < 0.25 || endsWithLines(lines)) return null
  const lengths = lines.map((line) => line.text.length).sort((a, b) => a - b)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  return width <= widest ? width : null
}

/** In prose a sentence ends anywhere in a line; in verse only where the line ends. */
function endsWithLines(lines: Line[]): boolean {
  let atLineEnd = 0
  for (const [index, { text }] of lines.entries()) {
    if (sentencesOf(text).length > 1) return false
    if (lines[index + 1]?.gap === 0 && endsAsSentence(text)) atLineEnd += 1
  }
  return atLineEnd >= 3
}

/** The first line stops in the middle of a sentence and the next goes on with it. */
const runsOn = (line: string, next: string): boolean =>
  !endsAsSentence(line) && !/[:]$/.test(line) && /^[\p{Ll}]/u.test(next) && !listMark.test(next)

function goesOn(line: Line, next: Line, width: number, soFar: string[]): boolean {
  if (next.gap > 0 || next.quoted !== line.quoted || listMark.test(next.text) || label.test(next.text)) return false
  if (line.text.length > width * 1.5) return false
  if (runsOn(line.text, next.text)) return true
  // A short paragraph that ends with its question mark is a question, however full its last line is.
  if (endsAsQuestion(line.text) && soFar.length <= 5 && asksOnly(soFar)) return false
  const firstWord = next.text.split(' ', 1)[0] ?? ''
  return line.text.length + 1 + firstWord.length > width * (endsAsSentence(line.text) ? 0.95 : ragged)
}

const asksOnly = (parts: string[]): boolean => !/[.!](?:\s|$)/.test(parts.join(''))
