/**
 * Texts in which nobody is named as asking: which paragraphs ask is decided by the document as a whole. If its questions
 * wear a dress (numbers, bold, capitals), the dress decides; else a question put to somebody counts, and one that the
 * speaker puts to himself does not.
 */
import { howItAsks } from './asks.ts'
import { asksByWords } from './asks-by-words.ts'
import { asksInDress, dressOfAsks } from './asks-in-dress.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { quotedAsks } from './quoted-asks.ts'
import type { Tongue } from './tongue.ts'

export function chooseAsks(pieces: Piece[], tongue: Tongue): Piece[] | null {
  const small = pieces.every((piece) => !/^\p{Lu}/u.test(piece.text))
  const quoted = quotedAsks(pieces, tongue)
  const asks = pieces.map((piece, index) =>
    quoted[index]
      ? howItAsks(piece.text.slice(1, -1), tongue)
      : piece.role === 'unread' && (small || !/^\p{Ll}/u.test(piece.text))
        ? howItAsks(piece.text, tongue)
        : null,
  )
  const dress = dressOfAsks(pieces, asks)
  const chosen = dress ? asksInDress(pieces, asks, dress) : asksByWords(pieces, asks, tongue)
  const opening = pieces.flatMap((piece, index) => {
    const ask = chosen[index]
    return (ask && piece.role === 'unread') || piece.role === 'ask' ? [index] : []
  })
  const first = opening[0]
  if (first === undefined) return null
  return pieces.map((piece, index) => {
    const ask = chosen[index]
    if (piece.role !== 'unread') return piece
    if (ask)
      return readAsAsk(piece, ask.kind, dress ? `${ask.reason}, ${dress.join(' and ')} like the others` : ask.reason)
    return index > first ? readAs(piece, 'answer', 'follows a question') : piece
  })
}
