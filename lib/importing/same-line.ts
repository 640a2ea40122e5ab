/**
 * Questions with their answer on the same line. "Why did we do it? Because we had to." may as well be an answer, so a
 * single line proves nothing: most of the text has to be written so, or several short lines in a row.
 */
import { howItAsks } from './asks.ts'
import { speaksAsI } from './introduction.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import type { AskKind } from './reading.ts'
import { endsAsQuestion, sentencesOf, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

type Split = { asking: string; answer: string; kind: AskKind }

const longestQuestion = 35
const shortLine = 30
const fewestInARow = 3
/** In words: a line that comes with a form ("I answered these on the train") is shorter. */
const fewestTold = 16

export function splitSameLine(pieces: Piece[], tongue: Tongue): Piece[] {
  const splits = pieces.map((piece) => (piece.role === 'unread' ? splitOf(piece.text, tongue) : null))
  const first = splits.findIndex(Boolean)
  if (first < 0 || tellsFirst(pieces.slice(0, first), tongue)) return pieces
  const accepted = mostlySo(pieces, splits, tongue) ? splits : inARow(pieces, splits)
  return pieces.flatMap((piece, index) => {
    const split = accepted[index]
    return split ? inTwo(piece, split) : [piece]
  })
}

/** Who has been saying "I" before the first question answers his own questions: a letter, a column. */
const tellsFirst = (front: Piece[], tongue: Tongue): boolean =>
  !front.some((piece) => piece.role === 'unread' && howItAsks(piece.text, tongue)?.strength === 'plain') &&
  front.some((piece) => piece.role === 'unread' && wordCount(piece.text) >= fewestTold && speaksAsI(piece.text, tongue))

/** Takes a line; gives the question that it begins with and what follows on it, or null. */
function splitOf(text: string, tongue: Tongue): Split | null {
  if (text.length > 4000) return null
  const sentences = sentencesOf(text)
  const first = sentences[0] ?? ''
  if (sentences.length < 2 || wordCount(first) > longestQuestion) return null
  const ask = howItAsks(first, tongue)
  if (!ask || ask.strength === 'doubtful') return null
  let length = 1
  while (length < sentences.length - 1 && isFurtherQuestion(sentences[length] ?? '', tongue)) length += 1
  const asking = sentences.slice(0, length).join(' ')
  const answer = sentences
    .slice(length)
    .join(' ')
    .replace(/^[-–—]\s+(?=\S)/u, '') // "Tea or coffee? – Tea."
  if (/^[([][^()[\]]*[)\]]\.?$/.test(answer) && !/^\[\p{Lu}.*[.!]\]$/u.test(answer)) return null // a hint: "(two or three)"; whole sentences answer
  return endsAsQuestion(answer) &&
    wordCount(answer) <= longestQuestion &&
    howItAsks(answer, tongue)?.strength === 'plain'
    ? null
    : { asking, answer, kind: ask.kind }
}

const isFurtherQuestion = (sentence: string, tongue: Tongue): boolean =>
  endsAsQuestion(sentence) && howItAsks(sentence, tongue)?.strength === 'plain'

function mostlySo(pieces: Piece[], splits: (Split | null)[], tongue: Tongue): boolean {
  const count = splits.filter(Boolean).length
  if (count < 3) return false
  const from = splits.findIndex(Boolean)
  const after = pieces.filter((piece, index) => index >= from && piece.role === 'unread')
  const alone = after.filter(
    (piece) => howItAsks(piece.text, tongue)?.strength === 'plain' && !splitOf(piece.text, tongue),
  ).length
  return count >= after.length * 0.4 && alone <= count / 3
}

/** "Tea or coffee? Tea." and at least two more like it, one under the other. */
function inARow(pieces: Piece[], splits: (Split | null)[]): (Split | null)[] {
  const short = splits.map((split, index) =>
    split && wordCount(pieces[index]?.text ?? '') <= shortLine ? split : null,
  )
  let row = 0
  const lengths = short.map((split) => (row = split ? row + 1 : 0))
  let reach = 0
  return short
    .map((_, index) => short.length - 1 - index)
    .map((index) => {
      reach = lengths[index] === 0 ? 0 : Math.max(reach, lengths[index] ?? 0)
      return reach >= fewestInARow ? (short[index] ?? null) : null
    })
    .reverse()
}

function inTwo(piece: Piece, { asking, answer, kind }: Split): Piece[] {
  return [
    readAsAsk({ ...piece, text: asking }, kind, 'a question with its answer on the same line'),
    {
      ...readAs(piece, 'answer', 'stands on the line of its question'),
      text: answer,
      mark: '',
      number: null,
      dress: [],
      gap: false,
    },
  ]
}

/** An unanswered question that has more on its line than the question was answered there. */
export function answeredOnTheLine(pieces: Piece[], tongue: Tongue): Piece[] {
  return pieces.flatMap((piece, index) => {
    const next = pieces.slice(index + 1, index + 8).find((other) => other.role !== 'left over' && other.role !== 'mark')
    if (piece.role !== 'ask' || next?.role === 'answer' || endsAsQuestion(piece.text)) return [piece]
    const split = splitOf(piece.text, tongue)
    return split ? inTwo(piece, split) : [piece]
  })
}
