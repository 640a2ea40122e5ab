/**
 * Interviews told under headings, with no question in them. Any report has headings, so this needs more: somebody
 * who is introduced from outside, and then speaks as "I" or "we".
 */
import { introduces, introducesSomebody, namesAnInterview, speaksAsI } from './introduction.ts'
import { nameIn } from './names.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

const fewestHeadings = 3
/** In words. Under some headings has to stand more than a line; under those that are marked as headings, a sentence will do. */
const paragraph = 15
const sentence = 8

export function readTopics(pieces: Piece[], tongue: Tongue): Piece[] | null {
  const introduction = lastIntroduction(pieces, tongue)
  if (introduction === null) return null
  const headings = pieces.flatMap((_, index) => (index > introduction && isHeading(pieces, index, 2) ? [index] : []))
  const first = headings[0]
  if (first === undefined || headings.length < fewestHeadings) return null
  const least = headings.every((index) => pieces[index]?.dress.includes('heading')) ? sentence : paragraph
  if (headings.filter((index) => isHeading(pieces, index, least)).length < headings.length / 3) return null
  const body = pieces.slice(first).filter((piece) => piece.role === 'unread')
  const speaking = body.filter(
    (piece) => tongue === null || tongue.me.test(piece.text) || tongue.us.test(piece.text),
  ).length
  if (speaking < body.length * 0.2) return null
  const chosen = new Set(headings)
  return pieces.map((piece, index) => {
    if (piece.role !== 'unread' || index < first) return piece
    return chosen.has(index)
      ? readAsAsk(piece, 'topic', 'a heading over what somebody says')
      : readAs(piece, 'answer', 'stands under a heading')
  })
}

/** The introduction stands in the first half, or it introduces something else. */
function lastIntroduction(pieces: Piece[], tongue: Tongue): number | null {
  let last: number | null = null
  for (let index = 0; index <= pieces.length / 2; index += 1) {
    const piece = pieces[index]
    if (piece?.role !== 'unread') continue
    if (wordCount(piece.text) < 8) {
      if (namesAnInterview(piece.text) && nameIn(piece.text) !== null) last = index
      continue
    }
    if (speaksAsI(piece.text, tongue)) break
    if (introducesSomebody(piece.text, tongue) || (last === null && introduces(piece.text, tongue))) last = index
  }
  return last
}

function isHeading(pieces: Piece[], index: number, least: number): boolean {
  const piece = pieces[index]
  const next = pieces.slice(index + 1, index + 4).find((other) => other.role === 'unread')
  return (
    piece !== undefined &&
    looksLikeHeading(piece) &&
    next !== undefined &&
    wordCount(next.text) >= least &&
    endsAsSentence(next.text)
  )
}

function looksLikeHeading(piece: Piece): boolean {
  if (piece.role !== 'unread' || piece.dress.includes('bulleted')) return false
  return (
    wordCount(piece.text) <= 14 &&
    !endsAsSentence(piece.text) &&
    !/[,;]$/.test(piece.text) &&
    /^["“‘']?[\p{Lu}\p{Lo}\p{N}]/u.test(piece.text)
  )
}
