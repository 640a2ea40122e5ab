/** A pasted text, chrome and all, read as an interview. */
import type { Line } from '#lib/rules/lines/line.ts'
import { assemble, lineOf } from './assemble.ts'
import { intervieweeOf } from './interviewee.ts'
import type { Piece } from './piece.ts'
import { readPieces } from './read-pieces.ts'
import type { Interviewee, Reading } from './reading.ts'

/** Takes any text; gives the interview in it and every line that has no place there. Never throws. */
export function readInterview(text: string): Reading {
  const { pieces, interviewee } = read(text)
  return assemble(pieces, interviewee)
}

/** Takes any text; gives all its lines in their order, each with what it was read as, and who is interviewed. Never throws. */
export function linesOfText(text: string): { lines: Line[]; interviewee: Interviewee | null } {
  const { pieces, interviewee } = read(text)
  return { lines: pieces.map(lineOf), interviewee }
}

function read(text: string): { pieces: Piece[]; interviewee: Interviewee | null } {
  const { pieces, answerers } = readPieces(text)
  const isInterview = pieces.some((piece) => piece.role === 'ask')
  return { pieces, interviewee: isInterview ? intervieweeOf(pieces, answerers) : null }
}
