/**
 * Texts in which nobody is named as asking: which paragraphs ask is decided by the document as a whole. If its questions
 * wear a dress (numbers, bold, capitals), the dress decides; else a question put to somebody counts, and one that the
 * speaker puts to himself does not.
 */
import { type Ask, howItAsks } from './asks.ts'
import { asksBack, type Neighbours } from './asks-back.ts'
import type { Dress } from './dress.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'
import { answersAreShort, opensLikeTalk } from './short-follow-ups.ts'
import type { Tongue } from './tongue.ts'

/** In this order: a number says more than capitals do. */
const dresses: readonly Dress[] = ['numbered', 'quoted', 'heading', 'bold', 'capitals', 'bulleted']

export function chooseAsks(pieces: Piece[], tongue: Tongue): Piece[] | null {
  const small = pieces.every((piece) => !/^\p{Lu}/u.test(piece.text))
  const asks = pieces.map((piece) =>
    piece.role === 'unread' && (small || !/^\p{Ll}/u.test(piece.text)) ? howItAsks(piece.text, tongue) : null,
  )
  const dress = dressOfAsks(pieces, asks)
  const chosen = dress ? inDress(pieces, asks, dress) : byWords(pieces, asks, tongue)
  const opening = pieces.flatMap((piece, index) => {
    const ask = chosen[index]
    return (ask && piece.role === 'unread') || piece.role === 'ask' ? [index] : []
  })
  const first = opening[0]
  if (first === undefined) return null
  return pieces.map((piece, index) => {
    const ask = chosen[index]
    if (piece.role !== 'unread') return piece
    if (ask) return readAsAsk(piece, ask.kind, dress ? `${ask.reason}, ${dress} like the others` : ask.reason)
    return index > first ? readAs(piece, 'answer', 'follows a question') : piece
  })
}

function dressOfAsks(pieces: Piece[], asks: (Ask | null)[]): Dress | null {
  const all = asks.filter((ask) => ask && ask.strength !== 'doubtful').length
  for (const dress of dresses) {
    const wearing = pieces.flatMap((piece, index) =>
      piece.role === 'unread' && piece.dress.includes(dress) ? [index] : [],
    )
    const asking = wearing.filter((index) => asks[index]).length
    const apart = wearing.filter((index, place) => wearing[place + 1] !== index + 1).length
    if (asking >= 2 && asking >= wearing.length * 0.4 && asking >= all * 0.6 && apart >= asking * 0.5) return dress
  }
  return null
}

/** What wears the dress of the questions asks, "?" or not; what does not wear it has to be beyond doubt. */
function inDress(pieces: Piece[], asks: (Ask | null)[], dress: Dress): (Ask | null)[] {
  let expected = 1
  let previousAsked = false
  return pieces.map((piece, index) => {
    if (piece.role !== 'unread') return null
    const follows = previousAsked
    const ask = asks[index] ?? null
    const wears = piece.dress.includes(dress)
    const chosen = wears ? worn(index, ask) : isListed(pieces, index) || follows ? null : beyondDoubt(ask)
    previousAsked = chosen !== null && wears
    return chosen
  })

  function worn(index: number, ask: Ask | null): Ask | null {
    const { number, text } = pieces[index] ?? { number: null, text: '' }
    const nextWears = pieces[index + 1]?.dress.includes(dress) === true
    if (dress === 'numbered') {
      if (number !== expected && !(ask && number === 1 && expected > 2)) return ask?.strength === 'plain' ? ask : null
      if (!ask && nextWears) return null
      expected = (number ?? 0) + 1
    }
    if (ask) return ask
    if (dress === 'bulleted' && nextWears) return null
    return wordCount(text) <= 40 ? { kind: 'topic', strength: 'likely', reason: 'a heading' } : null
  }

  function beyondDoubt(ask: Ask | null): Ask | null {
    return ask?.strength === 'plain' && dress !== 'quoted' ? ask : null
  }
}

function byWords(pieces: Piece[], asks: (Ask | null)[], tongue: Tongue): (Ask | null)[] {
  const unread = pieces.flatMap((piece, index) => (piece.role === 'unread' ? [index] : []))
  const sure = unread.map((index) => ['plain', 'likely'].includes(asks[index]?.strength ?? ''))
  const talk = unread.map((index) => asks[index]?.strength === 'likely' && opensLikeTalk(pieces[index]?.text ?? ''))
  const firm = sure.map((yes, place) => yes && !talk[place])
  const whole = {
    plain: asks.filter((ask) => ask?.strength === 'plain').length,
    sure: sure.filter(Boolean).length,
    shortAnswers: answersAreShort(firm, talk),
  }
  const chosen: (Ask | null)[] = pieces.map(() => null)
  let previousAsked = false
  for (const [place, index] of unread.entries()) {
    const piece = pieces[index]
    const ask = asks[index] ?? null
    const neighbours: Neighbours = { previousAsked, nextAsks: firm[place + 1] === true }
    previousAsked =
      piece !== undefined &&
      ask !== null &&
      !isListed(pieces, index) &&
      !leadsToList(pieces, index) &&
      !asksBack(piece.text, tongue, neighbours) &&
      isAccepted(ask, piece, { ...whole, ...neighbours })
    if (previousAsked) chosen[index] = ask
  }
  return chosen
}

/** "Here is what you need:" */
const leadsToList = (pieces: Piece[], index: number): boolean =>
  pieces[index]?.text.endsWith(':') === true && pieces[index + 1]?.dress.includes('bulleted') === true

/** One of several points, one under the other. */
function isListed(pieces: Piece[], index: number): boolean {
  const dressed = (['bulleted', 'numbered'] as const).find((dress) => pieces[index]?.dress.includes(dress))
  if (!dressed) return false
  return [index - 1, index + 1].some((beside) => pieces[beside]?.dress.includes(dressed))
}

type Circumstances = Neighbours & { plain: number; sure: number; shortAnswers: boolean }

function isAccepted(
  ask: Ask,
  piece: Piece,
  { plain, sure, shortAnswers, previousAsked, nextAsks }: Circumstances,
): boolean {
  if (piece.dress.includes('bulleted') && !endsAsSentence(piece.text)) return false
  if (ask.strength === 'plain') return true
  // Right after a question, one that speaks to nobody is its answer: "Sleep? What is that?"
  if (previousAsked) return false
  if (ask.strength === 'doubtful') return sure < 2 && !/^["“„«‘']/.test(piece.text)
  if (!opensLikeTalk(piece.text) || plain < 3) return true
  return shortAnswers && !nextAsks
}
