/** Forms whose questions bear no mark at their ends ("Describe your first day", "One wish for the hospital"): then a line without one asks too. */
import { type Piece, readAsAsk } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'

const fewest = 2
/** In words. */
const longest = 14

/** Takes pieces with their asks; gives them with the short lines between two paragraphs as topics, where most asks have no mark either. */
export function withUnmarkedAsks(pieces: Piece[]): Piece[] {
  const asks = pieces.filter(({ role }) => role === 'ask')
  const unmarked = asks.filter(({ text, dress, gap }) => gap && dress.length === 0 && !/[\p{P}\p{S}]$/u.test(text))
  if (unmarked.length < fewest || unmarked.length < asks.length * 0.6) return pieces
  return pieces.map((piece, index) =>
    isLine(piece) && tells(pieces[index - 1]) && tells(pieces[index + 1])
      ? readAsAsk(piece, 'topic', 'a line without a mark at its end, as the others that ask')
      : piece,
  )
}

const isLine = ({ role, text, dress, gap }: Piece): boolean =>
  role === 'answer' &&
  gap &&
  dress.length === 0 &&
  wordCount(text) <= longest &&
  /^\p{Lu}/u.test(text) &&
  !/[\p{P}\p{S}]$/u.test(text)

const tells = (piece: Piece | undefined): boolean => piece?.role === 'answer' && endsAsSentence(piece.text)
