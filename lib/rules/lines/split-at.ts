/** Makes two lines of one that holds two things. */
import { asks, type Line } from './line.ts'
import { byHand } from './turn-into.ts'

/**
 * Takes the place of the line and the place in its text, in UTF-16 units, where the new line begins. Gives the lines as
 * they were where that would leave one of the two without words.
 */
export function splitAt(lines: readonly Line[], at: number, offset: number): readonly Line[] {
  const line = lines[at]
  if (!line) return lines
  const head = line.text.slice(0, offset).trim()
  const tail = line.text.slice(offset).trim()
  if (head === '' || tail === '' || !head.isWellFormed()) return lines
  // What follows a question on its line is what was answered there, unless it asks as well.
  const answers = asks(line) && !tail.endsWith('?')
  const rest: Line = {
    ...line,
    text: tail,
    mark: '',
    number: null,
    bulleted: false,
    role: answers ? 'answer' : line.role,
    opens: !answers && line.opens,
    reason: byHand.split,
  }
  return lines.toSpliced(at, 1, { ...line, text: head }, rest)
}

/** Where a line can be split without pointing: after each of its sentences but the last, as offsets in its text. */
export function sentenceEnds(text: string): number[] {
  return [...text.matchAll(/[.!?…]["'”’»)\]]*\s+(?=\S)/gu)].map((match) => match.index + match[0].length)
}
