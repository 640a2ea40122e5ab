/** Puts each read piece into its field, by the one way in which lines become an interview. */
import type { Line } from '#lib/rules/lines/line.ts'
import { readingOfLines } from '#lib/rules/lines/reading-of-lines.ts'
import type { Piece } from './piece.ts'
import type { Interviewee, Reading } from './reading.ts'

export function assemble(pieces: Piece[], interviewee: Interviewee | null): Reading {
  const { headline, ...read } = readingOfLines(pieces.map(lineOf))
  return { headline, interviewee, ...read }
}

/** A piece as a line: what it was read as and why, and of its dress what a list is made of. */
export function lineOf({ text, mark, number, indent, dress, role, kind, reason, opens }: Piece): Line {
  return {
    text,
    mark,
    number,
    indent,
    bulleted: dress.includes('bulleted'),
    role: role === 'ask' ? (kind ?? 'question') : role === 'unread' ? 'left over' : role,
    reason: reason === '' ? 'nothing says what it is' : reason,
    opens,
  }
}
