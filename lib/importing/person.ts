/** Which of the names in a text is the one that is interviewed. */
import { namesAnInterview } from './introduction.ts'
import { calledByName, introducedBy, labelled } from './labelled-person.ts'
import type { FoundName } from './names.ts'
import { personIn } from './person-in.ts'
import type { Piece } from './piece.ts'
import { replier, signed } from './signature.ts'

/** A name, and the words in which it was found. */
export type Person = { found: FoundName; text: string }

/** Takes all pieces, those before the first question that may name the person, and the labels of whoever answers. */
export const personOf = (pieces: Piece[], front: Piece[], labels: string[]): Person | null =>
  personIn(front, labels) ??
  personIn(front.map(inSmallLetters), labels) ??
  introducedBy(pieces, labels) ??
  calledByName(pieces) ??
  labelled(labels) ??
  signed(pieces) ??
  personIn(closing(pieces), []) ??
  replier(pieces)

/** "SIXTY SECONDS WITH JANE DOE" */
const inSmallLetters = (piece: Piece): Piece =>
  piece.dress.includes('capitals') && namesAnInterview(piece.text)
    ? { ...piece, text: piece.text.replace(/\p{L}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase()) }
    : piece

/** "Interview with Jane Doe, Head of Estates" may stand under the last answer. */
function closing(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex((piece) => piece.role === 'answer')
  return pieces.slice(last + 1).filter((piece) => piece.role === 'left over' && namesAnInterview(piece.text))
}
