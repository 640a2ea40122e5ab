/**
 * Joins lines that a mail program, a PDF or a terminal broke at a fixed width. A text is taken for wrapped only if the
 * text as a whole shows it: sentences run on across line ends. Then a line goes on with the next if it was full (the
 * next word would not have fitted) or if the next begins in the middle of a sentence.
 */

import { startsAsQuestion } from './asks.ts'
import { jointOf } from './hyphens.ts'
import type { Line } from './lines.ts'
import { endsAsQuestion, endsAsSentence, sentencesOf, wordCount } from './sentence.ts'

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
    const asks =
      start &&
      previous &&
      parts.length <= longestBegun &&
      asksOn(parts.join(''), lines.slice(index, index + longestRest))
    if (start && previous && (asks || goesOn(previous, line, width, parts))) {
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
  let longBreaks = 0
  let runOn = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || next.gap > 0) continue
    breaks += 1
    if (line.text.length >= 40 && !endsAsSentence(line.text)) longBreaks += 1
    if (runsOn(line.text, next.text) && line.text.length >= 30) runOn += 1
  }
  const shown = runOn >= 3 ? runOn / breaks >= 0.25 : runOn === 2 && runOn / longBreaks >= 0.6
  if (!shown || endsWithLines(lines)) return null
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

/** "What does a Registrar do that a Chief / Operating Officer does not?": questions are set larger, and so break earlier. */
function asksOn(begun: string, after: readonly Line[]): boolean {
  if (!startsAsQuestion(begun) || wordCount(begun) < shortestBegun || /\p{P}$/u.test(begun)) return false
  const end = after.findIndex(({ text }) => endsAsSentence(text))
  const rest = after.slice(0, end + 1)
  const isOne = rest.every(
    ({ text, gap }) => gap === 0 && !listMark.test(text) && !label.test(text) && !startsAsQuestion(text),
  )
  const last = rest.at(-1)?.text ?? ''
  return isOne && endsAsQuestion(last) && sentencesOf(last).length === 1
}

/** In words: "What we do" may be a heading over "Ready?". */
const shortestBegun = 5
/** In parts of a line that is being joined: a paragraph of a thousand lines is looked at once, not a thousand times. */
const longestBegun = 5
/** In lines. */
const longestRest = 3

const address = /(?:https?:\/\/|www\.|\p{L}\.\p{L}{2,}\/)\S*$/u

function goesOn(line: Line, next: Line, width: number, soFar: string[]): boolean {
  if (next.gap > 0 || next.quoted !== line.quoted || listMark.test(next.text) || label.test(next.text)) return false
  if (line.text.length > width * 1.5 || (address.test(line.text) && /^\p{Lu}/u.test(next.text))) return false
  if (runsOn(line.text, next.text)) return true
  // A short paragraph that ends with its question mark is a question, however full its last line is.
  if (endsAsQuestion(line.text) && soFar.length <= 5 && asksOnly(soFar)) return false
  const firstWord = next.text.split(' ', 1)[0] ?? ''
  return line.text.length + 1 + firstWord.length > width * (endsAsSentence(line.text) ? 0.95 : ragged)
}

const asksOnly = (parts: string[]): boolean => !/[.!](?:\s|$)/.test(parts.join(''))
