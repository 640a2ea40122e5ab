/** A headline may ask, and so may a standfirst. Nothing that stands before the introduction of a person is an exchange. */
import { introducesSomebody } from './introduction.ts'
import { type Piece, readAs } from './piece.ts'
import type { Tongue } from './tongue.ts'

/** Introductions come early. */
const farthest = 40

/** Takes pieces with their asks; what was read as ask or answer up to the introduction becomes unread again. */
export function afterIntroduction(pieces: Piece[], tongue: Tongue): Piece[] {
  if (tongue === null) return pieces
  let last = -1
  for (const [index, piece] of pieces.slice(0, farthest).entries()) {
    if (
      piece.role === 'answer' &&
      (tongue.me.test(piece.text) || tongue.us.test(piece.text)) &&
      !introducesSomebody(piece.text, tongue)
    )
      break
    if ((piece.role === 'answer' || piece.role === 'ask') && introducesSomebody(piece.text, tongue)) last = index
  }
  return pieces.map((piece, index) =>
    index <= last && (piece.role === 'ask' || piece.role === 'answer') ? readAs(piece, 'unread', '') : piece,
  )
}
