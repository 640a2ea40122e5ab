/** In French and Spanish print each turn of a conversation begins with a dash. Such dashes are no points of a list. */
import { howItAsks } from './asks.ts'
import type { Piece } from './piece.ts'
import type { Tongue } from './tongue.ts'

const dash = /^[-–—]$/

/** Takes pieces before anything is asked; where dashes begin most paragraphs and questions alternate with answers, the dashes go. */
export function withoutDialogueDashes(pieces: Piece[], tongue: Tongue): Piece[] {
  const dashed = pieces.filter((piece) => piece.role === 'unread' && dash.test(piece.mark))
  const unread = pieces.filter((piece) => piece.role === 'unread').length
  if (dashed.length < 4 || dashed.length < unread * 0.6) return pieces
  const asks = dashed.map((piece) => howItAsks(piece.text, tongue) !== null)
  const alternating = asks.filter((asked, index) => asked && asks[index + 1] === false).length
  if (alternating < 2 || alternating < dashed.length * 0.3) return pieces
  return pieces.map((piece) =>
    dash.test(piece.mark) ? { ...piece, mark: '', dress: piece.dress.filter((dress) => dress !== 'bulleted') } : piece,
  )
}
