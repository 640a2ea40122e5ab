/** Mails that bring questions ask one of their own first ("Could you answer these by Friday?"), and nobody answers it. */
import { type Piece, readAs } from './piece.ts'

const request =
  /\b(?:answers?|reply|respond|questions?|following|below|send (?:it|them|this) back|fill (?:it|this|them) in)\b/i

/** Takes pieces with their asks; what asks for answers, under a mail's greeting and right before the first question, is left over. */
export function withoutRequest(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => piece.role === 'ask')
  const next = pieces[first + 1]
  const greeted = pieces
    .slice(0, Math.max(0, first))
    .some(({ reason }) => reason === 'greeting' || reason === 'mail header')
  if (!greeted || next?.role !== 'ask' || !request.test(pieces[first]?.text ?? '')) return pieces
  return pieces.map((piece, index) => (index === first ? readAs(piece, 'left over', 'asks for the answers') : piece))
}
