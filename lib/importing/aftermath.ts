/** Under "2 comments" or "Related articles" stand other people's words and other pages' headlines; they ask, too. */
import { howItAsks } from './asks.ts'
import { type Piece, readAs } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** A heading of this kind is only believed once something has been asked; "0 comments" may stand under the title as well. */
const fewestAsks = 2

/** "Comment" or "Reply" alone is a button, and may stand between two questions. */
const headsComments = /[^\p{L}]\p{L}|comments|kommentare|commentaires|comentarios|commenti|reacties|sylwadau/iu

export function withoutAftermath(pieces: Piece[], tongue: Tongue): Piece[] {
  let asked = 0
  let under: 'comments' | 'related' | null = null
  return pieces.map((piece, index) => {
    if (piece.reason === 'comment form' && headsComments.test(piece.text) && asked >= fewestAsks) under = 'comments'
    else if (piece.reason === 'related reading' && under === null && wordCount(piece.text) <= 5) under = 'related'
    if (piece.role !== 'unread') return piece
    if (turnsPage(piece, pieces[index - 1], pieces[index + 1])) return readAs(piece, 'left over', 'navigation')
    if (under === 'related' && wordCount(piece.text) >= 15 && endsAsSentence(piece.text)) under = null
    if (under === 'related' && asked < fewestAsks) under = null
    if (under === 'comments') return readAs(piece, 'left over', 'stands under the comments')
    if (under === 'related') return readAs(piece, 'left over', 'stands under related reading')
    if (howItAsks(piece.text, tongue)) asked += 1
    return piece
  })
}

/** "Previous: New bus timetable" and under it "Next: Could you be a fire warden?": alone, "Next: the roof." may be an answer. */
const turnsPage = ({ text }: Piece, above: Piece | undefined, below: Piece | undefined): boolean =>
  (previous.test(text) && next.test(below?.text ?? '')) || (next.test(text) && previous.test(above?.text ?? ''))

const previous = /^(?:previous|prev|older)(?: (?:post|article|story))?\s?[:–—«‹←]/iu
const next = /^(?:next|newer)(?: (?:post|article|story))?\s?[:–—»›→]/iu
