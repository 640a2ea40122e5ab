/**
 * Texts in which each turn bears a label ("Q:" and "A:", names, initials). A label is one because it returns at the head of
 * lines; the turns under it are then questions or answers, whatever they look like.
 */
import { howItAsks, startsAsQuestion } from './asks.ts'
import { answererWords, type Cast, castOf } from './cast-of.ts'
import { type Label, labelOf } from './label.ts'
import { onlyListens, onlyThanks } from './listening.ts'
import { oneKeyEach } from './one-key-each.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { endsAsQuestion, endsAsSentence, sentencesOf } from './sentence.ts'
import type { Tongue } from './tongue.ts'

export function readSpeakers(pieces: Piece[], tongue: Tongue): { pieces: Piece[]; cast: Cast } | null {
  const labels = oneKeyEach(
    pieces.map((piece) => {
      const label = labelOf(piece.text)
      return piece.role === 'unread' || label?.certain ? label : null
    }),
  )
  const cast = castOf(pieces, labels, tongue)
  return cast && { pieces: withoutThanks(intoTurns(pieces, labels, cast, tongue)), cast }
}

function intoTurns(pieces: Piece[], labels: (Label | null)[], cast: Cast, tongue: Tongue): Piece[] {
  const read: Piece[] = []
  const bareAsks = cast.askers.size === 0
  const namesAnswerers = cast.answerers.size > 1 && [...cast.answerers.keys()].every((key) => !answererWords.test(key))
  let answering: string | null = null
  let speaking: 'nobody' | 'asker' | 'answerer' = 'nobody'
  for (const [index, piece] of pieces.entries()) {
    const label = labels[index]
    if (read.at(-1)?.role === 'ask') answering = null
    if (label && namesAnswerers && answering !== null && answering !== label.key && cast.answerers.has(label.key)) {
      answering = label.key
      read.push(readAs(piece, 'answer', 'another who answers, by name'))
      continue
    }
    const asks = label !== null && label !== undefined && cast.askers.has(label.key)
    const answers = label !== null && label !== undefined && cast.answerers.has(label.key)
    if (label && (asks || answers)) {
      read.push({
        ...readAs(piece, 'mark', `the label of ${asks ? 'whoever asks' : 'whoever answers'}`),
        text: label.mark,
        mark: piece.mark,
      })
      speaking = asks ? 'asker' : 'answerer'
      answering = asks ? null : label.key
      if (label.rest === '') continue
      const words = { ...piece, text: label.rest, mark: '' }
      if (asks && onlyListens(label.rest)) read.push(readAs(words, 'left over', 'a word of listening'))
      else if (asks) read.push(opening(words, tongue))
      else read.push(readAs(words, 'answer', 'stands under the label of whoever answers'))
    } else if (piece.role !== 'unread' || speaking === 'nobody') {
      read.push(bareAsks && piece.role === 'unread' ? bareAsk(labels, cast, index, piece, false, tongue) : piece)
    } else if (speaking === 'asker') {
      const already = read.at(-1)
      if (already?.role === 'mark' && onlyListens(piece.text))
        read.push(readAs(piece, 'left over', 'a word of listening'))
      else if (already?.role === 'mark') read.push(opening(piece, tongue))
      else if (already && endsAsQuestion(already.text) && !endsAsQuestion(piece.text)) {
        speaking = 'answerer'
        read.push(readAs(piece, 'answer', 'follows a question'))
      } else if (already?.role === 'ask' && (cast.answerers.size > 0 || endsAsQuestion(piece.text)))
        read.push(readAsAsk(piece, 'question', 'goes on with the question', false))
      else {
        speaking = 'answerer'
        read.push(readAs(piece, 'answer', 'follows a question'))
      }
    } else
      read.push(
        bareAsks
          ? bareAsk(labels, cast, index, piece, true, tongue)
          : readAs(piece, 'answer', 'goes on with the answer'),
      )
  }
  return read
}

/** Only the answers are labelled: what stands right before such a label, and asks, is the question. */
function bareAsk(
  labels: (Label | null)[],
  cast: Cast,
  index: number,
  piece: Piece,
  begun: boolean,
  tongue: Tongue,
): Piece {
  const next = labels[index + 1]
  const ask = howItAsks(piece.text, tongue)
  if (next && cast.answerers.has(next.key))
    return readAsAsk(
      piece,
      ask?.kind ?? (endsAsSentence(piece.text) ? 'invitation' : 'topic'),
      'stands before the label of whoever answers',
    )
  return begun ? readAs(piece, 'answer', 'goes on with the answer') : piece
}

function opening(piece: Piece, tongue: Tongue): Piece {
  const ask = howItAsks(piece.text, tongue)
  const asks = sentencesOf(piece.text).some(endsAsQuestion) || startsAsQuestion(piece.text)
  const kind = ask && ask.kind !== 'topic' ? ask.kind : asks ? 'question' : 'invitation'
  return readAsAsk(
    piece,
    kind,
    ask ? 'asks, under the label of whoever asks' : 'stands under the label of whoever asks',
  )
}

/** The last turn of whoever asks may only thank, and the last answer may only return the thanks. */
function withoutThanks(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex((piece) => piece.role === 'ask')
  const piece = pieces[last]
  if (!piece || !onlyThanks(piece.text)) return pieces
  return pieces.map((other, index) =>
    index >= last && (other.role === 'ask' || other.role === 'answer')
      ? readAs(other, 'left over', 'thanks at the end')
      : other,
  )
}
