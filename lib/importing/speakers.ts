/**
 * Texts in which each turn bears a label ("Q:" and "A:", names, initials). A label is one because it returns at the head of
 * lines; the turns under it are then questions or answers, whatever they look like.
 */
import { type Cast, castOf } from './cast-of.ts'
import { intoTurns } from './into-turns.ts'
import { labelOf } from './label.ts'
import { oneKeyEach } from './one-key-each.ts'
import type { Piece } from './piece.ts'
import type { Tongue } from './tongue.ts'
import { withoutThanks, withoutWelcome } from './welcome-and-thanks.ts'

export function readSpeakers(pieces: Piece[], tongue: Tongue): { pieces: Piece[]; cast: Cast } | null {
  const labels = oneKeyEach(
    pieces.map((piece) => {
      const label = labelOf(piece.text)
      return piece.role === 'unread' || label?.certain ? label : null
    }),
  )
  const cast = castOf(pieces, labels, tongue)
  return cast && { pieces: withoutThanks(withoutWelcome(intoTurns(pieces, labels, cast, tongue))), cast }
}
