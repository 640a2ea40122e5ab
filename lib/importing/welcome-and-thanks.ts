/** What is said at the beginning and at the end of a conversation out of politeness, and is neither asked nor answered. */
import { onlyThanks } from './listening.ts'
import { type Piece, readAs } from './piece.ts'
import { endsAsQuestion, sentencesOf, wordCount } from './sentence.ts'

/** The first turn of whoever asks may only welcome ("With me is …"), and the first answer only thank for it. */
export function withoutWelcome(pieces: Piece[]): Piece[] {
  const [first, second] = pieces.flatMap((piece, index) => (piece.role === 'ask' && piece.opens ? [index] : []))
  const between = pieces.slice(first, second)
  const welcomes = between.filter(({ role }) => role === 'ask')
  const thanks = between.filter(({ role }) => role === 'answer')
  if (second === undefined || thanks.length !== 1 || welcomes.some(({ text }) => asksSomething(text))) return pieces
  if (!thanks.every(({ text }) => onlyThanks(text) && wordCount(text) <= longestReturn)) return pieces
  return pieces.map((piece, index) =>
    index < second && (piece.role === 'ask' || piece.role === 'answer') ? readAs(piece, 'unread', '') : piece,
  )
}

/** In words: "Thank you, it's lovely to be here." */
const longestReturn = 12

const asksSomething = (text: string): boolean => sentencesOf(text).some(endsAsQuestion)

/** The last turn of whoever asks may only thank, and the last answer may only return the thanks. */
export function withoutThanks(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex((piece) => piece.role === 'ask')
  const piece = pieces[last]
  if (!piece || !onlyThanks(piece.text)) return pieces
  return pieces.map((other, index) =>
    index >= last && (other.role === 'ask' || other.role === 'answer')
      ? readAs(other, 'left over', 'thanks at the end')
      : other,
  )
}
