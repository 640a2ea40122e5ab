/** Questions counted in other ways than "1.": "a)", "(b)", "ii.", "#3", "No. 4". Believed only where they count on and most of them ask. */
import { howItAsks } from './asks.ts'
import type { Piece } from './piece.ts'
import type { Tongue } from './tongue.ts'

const fewest = 3
const counting = /^(?:\(?([a-z]|[ivx]{2,4})[.)]|#(\d{1,2})[.:)]?|n(?:o|r|º|°)\.? ?(\d{1,2})[.:)]?)\s+(?=\S)/iu
const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii']

/** Takes pieces that nothing has been read in; gives them with such counts taken off as the numbers that they are. */
export function withOrdered(pieces: Piece[], tongue: Tongue): Piece[] {
  const counts = pieces.map(({ role, text }) => (role === 'unread' ? counting.exec(text) : null))
  const counted = counts.filter((count) => count !== null)
  if (counted.length < fewest) return pieces
  const isRoman = counted[0]?.[1]?.toLowerCase() === 'i'
  const numbers = counts.map((count) => (count ? numberOf(count, isRoman) : null))
  const inOrder = numbers.filter((number) => number !== null).every((number, place) => number === place + 1)
  const asking = counts.filter((count, index) => {
    const words = count ? pieces[index]?.text.slice(count[0].length) : undefined
    return words !== undefined && howItAsks(words, tongue) !== null
  }).length
  const apart = counts.some((count, index) => count !== null && counts[index + 1] === null && index < counts.length - 1)
  if (!inOrder || !apart || asking < counted.length * 0.6) return pieces
  return pieces.map((piece, index) => {
    const count = counts[index]
    if (!count) return piece
    return {
      ...piece,
      text: piece.text.slice(count[0].length),
      dress: [...piece.dress, 'numbered'],
      mark: `${piece.mark} ${count[0]}`.trim(),
      number: numbers[index] ?? null,
    }
  })
}

function numberOf([, letters, hash, no]: RegExpExecArray, isRoman: boolean): number {
  if (letters === undefined) return Number(hash ?? no)
  const small = letters.toLowerCase()
  return isRoman ? romans.indexOf(small) + 1 : small.charCodeAt(0) - 'a'.charCodeAt(0) + 1
}
