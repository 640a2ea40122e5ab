/** The turns of those who speak: each paragraph under its label is a question or an answer, whatever it looks like. */
import { howItAsks, startsAsQuestion } from './asks.ts'
import { answererWords, type Cast } from './cast-of.ts'
import type { Label } from './label.ts'
import { onlyListens } from './listening.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { endsAsQuestion, endsAsSentence, sentencesOf } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** Takes pieces, the label that each begins with, and who of them asks; gives them read, the labels as marks of their own. */
export function intoTurns(pieces: Piece[], labels: (Label | null)[], cast: Cast, tongue: Tongue): Piece[] {
  const read: Piece[] = []
  const bareAsks = cast.askers.size === 0
  const namesAnswerers = cast.answerers.size > 1 && [...cast.answerers.keys()].every((key) => !answererWords.test(key))
  let answering: string | null = null
  let opened = -1
  const open = (piece: Piece): void => {
    opened = read.length
    read.push(opening(piece, tongue))
  }
  let speaking: 'nobody' | 'asker' | 'answerer' = 'nobody'
  for (const [index, piece] of pieces.entries()) {
    const label = labels[index]
    if (read.at(-1)?.role === 'ask') answering = null
    if (label && namesAnswerers && answering !== null && answering !== label.key && cast.answerers.has(label.key)) {
      answering = label.key
      read.push(readAs(piece, 'answer', 'another who answers, by name'))
      continue
    }
    if (label && namesAnswerers && bareAsks && label.rest !== '' && cast.answerers.has(label.key)) {
      speaking = 'answerer'
      answering = label.key
      read.push(readAs(piece, 'answer', 'one of several who answer, by name'))
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
      else if (asks) open(words)
      else read.push(readAs(words, 'answer', 'stands under the label of whoever answers'))
    } else if (piece.role !== 'unread' || speaking === 'nobody') {
      read.push(bareAsks && piece.role === 'unread' ? bareAsk(labels, cast, index, piece, false, tongue) : piece)
    } else if (speaking === 'asker') {
      const already = read.at(-1)
      if (already?.role === 'mark' && onlyListens(piece.text))
        read.push(readAs(piece, 'left over', 'a word of listening'))
      else if (already?.role === 'mark') open(piece)
      else if (already && endsAsQuestion(already.text) && !endsAsQuestion(piece.text)) {
        speaking = 'answerer'
        read.push(readAs(piece, 'answer', 'follows a question'))
      } else if (already?.role === 'ask' && (cast.answerers.size > 0 || endsAsQuestion(piece.text))) {
        const ask = read[opened]
        if (ask && endsAsQuestion(piece.text)) read[opened] = { ...ask, kind: 'question' }
        read.push(readAsAsk(piece, 'question', 'goes on with the question', false))
      } else {
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
