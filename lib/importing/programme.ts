/** The programme of a day: its sessions stand after their hours, and some are called by a question ("11.15 Panel: Can we be kind?"). */
import type { Piece } from './piece.ts'
import { endsAsQuestion } from './sentence.ts'

const fewest = 4
const hour =
  /^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s?[-–—]\s?\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?)?[\s:–—-]+(?=\p{L})/iu

/** A day that somebody tells hour by hour has no questions after its hours. */
export function isProgramme(pieces: Piece[]): boolean {
  const sessions = pieces.filter(({ text }) => hour.test(text))
  return sessions.length >= fewest && sessions.some(({ text }) => endsAsQuestion(text))
}
