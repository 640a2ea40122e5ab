/** Questions that wear quotation marks, over answers that wear none: readers sent them in, or children asked them. */
import { howItAsks } from './asks.ts'
import type { Piece } from './piece.ts'
import { endsAsQuestion } from './sentence.ts'
import type { Tongue } from './tongue.ts'

const fewest = 3
const whole = /^["“„«](.+)["”“»]$/u
const opens = /^["“„«]/u

/** Takes pieces before asks are chosen; gives for each whether it is such a question. In a story, the answer is in quotation marks as well. */
export function quotedAsks(pieces: Piece[], tongue: Tongue): boolean[] {
  const unread = pieces.flatMap((piece, index) => (piece.role === 'unread' ? [index] : []))
  const asks = (index: number | undefined): boolean => {
    const words = whole.exec(pieces[index ?? -1]?.text ?? '')?.[1]
    return words !== undefined && endsAsQuestion(words) && howItAsks(words, tongue) !== null
  }
  const found = unread.filter(
    (index, place) =>
      asks(index) && unread[place + 1] !== undefined && !opens.test(pieces[unread[place + 1] ?? -1]?.text ?? ''),
  )
  const all = unread.filter((index) => endsAsQuestion(pieces[index]?.text ?? '')).length
  const believed = found.length >= fewest && found.length >= all * 0.6
  const chosen = new Set(believed ? found : [])
  return pieces.map((_, index) => chosen.has(index))
}
