/** Whether a piece is one of several points, one under the other. */
import type { Piece } from './piece.ts'

export function isListed(pieces: Piece[], index: number): boolean {
  const dressed = (['bulleted', 'numbered'] as const).find((dress) => pieces[index]?.dress.includes(dress))
  if (!dressed) return false
  return [index - 1, index + 1].some((beside) => pieces[beside]?.dress.includes(dressed))
}
