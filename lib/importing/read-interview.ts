/** A pasted text, chrome and all, read as an interview. */
import { assemble } from './assemble.ts'
import { intervieweeOf } from './interviewee.ts'
import { readPieces } from './read-pieces.ts'
import type { Reading } from './reading.ts'

/** Takes any text; gives the interview in it and every line that has no place there. Never throws. */
export function readInterview(text: string): Reading {
  const { pieces, answerers } = readPieces(text)
  const isInterview = pieces.some((piece) => piece.role === 'ask')
  return assemble(pieces, isInterview ? intervieweeOf(pieces, answerers) : null)
}
