/**
 * Questions that wear a dress (numbers, bold, capitals): which dress it is, and what else wears it. What wears the dress of the
 * questions asks, "?" or not.
 */
import type { Ask } from './asks.ts'
import type { Dress } from './dress.ts'
import { isListed } from './is-listed.ts'
import type { Piece } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'

/** In this order: a number says more than capitals do. */
const dresses: readonly Dress[] = ['numbered', 'quoted', 'heading', 'bold', 'capitals', 'bulleted']

/** Takes pieces and how each asks; gives the dress of the questions, all of it, or null where they wear none: numbered headings are told from a numbered list by their being headings. */
export function dressOfAsks(pieces: Piece[], asks: (Ask | null)[]): Dress[] | null {
  const all = asks.filter((ask) => ask && ask.strength !== 'doubtful').length
  for (const dress of dresses) {
    const wearing = pieces.flatMap((piece, index) =>
      piece.role === 'unread' && piece.dress.includes(dress) ? [index] : [],
    )
    const asking = wearing.filter((index) => asks[index])
    const apart = wearing.filter((index, place) => wearing[place + 1] !== index + 1).length
    if (
      asking.length >= 2 &&
      asking.length >= wearing.length * 0.4 &&
      asking.length >= all * 0.6 &&
      apart >= asking.length * 0.5
    )
      return dresses.filter((other) => asking.every((index) => pieces[index]?.dress.includes(other)))
  }
  return null
}

/** Takes pieces, how each asks, and the dress; gives those that do. What does not wear it has to be beyond doubt. */
export function asksInDress(pieces: Piece[], asks: (Ask | null)[], dress: readonly Dress[]): (Ask | null)[] {
  const wearsIt = (piece: Piece | undefined): boolean => dress.every((each) => piece?.dress.includes(each))
  const lastAsk = asks.findLastIndex((ask, index) => ask !== null && wearsIt(pieces[index]))
  const level = Math.min(...pieces.flatMap((piece, index) => (asks[index] && wearsIt(piece) ? [levelOf(piece)] : [])))
  let expected = 1
  let previousAsked = false
  return pieces.map((piece, index) => {
    if (piece.role !== 'unread') return null
    const follows = previousAsked
    const ask = asks[index] ?? null
    const wears = wearsIt(piece)
    const chosen = wears ? worn(index, ask) : isListed(pieces, index) || follows ? null : beyondDoubt(ask)
    previousAsked = chosen !== null && wears
    return chosen
  })

  function worn(index: number, ask: Ask | null): Ask | null {
    const { number, text } = pieces[index] ?? { number: null, text: '' }
    const nextWears = wearsIt(pieces[index + 1])
    if (!ask && dress.includes('heading') && levelOf(pieces[index]) < level) return null
    if (dress.includes('numbered')) {
      if (number !== expected && !(ask && number === 1 && expected > 2)) return ask?.strength === 'plain' ? ask : null
      if (!ask && nextWears) return null
      expected = (number ?? 0) + 1
    }
    if (ask) return ask
    if (dress.includes('bulleted') && nextWears) return null
    if (dress.includes('quoted') && (nextWears || index > lastAsk)) return null
    if (wordCount(text) > 40) return null
    return endsAsSentence(text)
      ? { kind: 'invitation', strength: 'likely', reason: 'a sentence' }
      : { kind: 'topic', strength: 'likely', reason: 'a heading' }
  }

  function beyondDoubt(ask: Ask | null): Ask | null {
    return ask?.strength === 'plain' && !dress.includes('quoted') ? ask : null
  }
}

/** "##" is of the second level. Headings above those that ask stand over the piece, or over a part of it. */
const levelOf = (piece: Piece | undefined): number => /#+/.exec(piece?.mark ?? '')?.[0].length ?? 0
