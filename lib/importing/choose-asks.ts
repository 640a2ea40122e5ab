/**
 * Texts in which nobody is named as asking: which paragraphs ask is decided by the document as a whole. If its questions
 * wear a dress (numbers, bold, capitals), the dress decides; else a question put to somebody counts, and one that the
 * speaker puts to himself does not.
 */
import { type Ask, howItAsks, startsAsQuestion } from './asks.ts'
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
    if (ask)
      return readAsAsk(piece, ask.kind, dress ? `${ask.reason}, ${dress.join(' and ')} like the others` : ask.reason)
    return index > first ? readAs(piece, 'answer', 'follows a question') : piece
  })
}

/** The dress of the questions, all of it: numbered headings are told from a numbered list by their being headings. */
function dressOfAsks(pieces: Piece[], asks: (Ask | null)[]): Dress[] | null {
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

/** What wears the dress of the questions asks, "?" or not; what does not wear it has to be beyond doubt. */
function inDress(pieces: Piece[], asks: (Ask | null)[], dress: readonly Dress[]): (Ask | null)[] {
  const wearsIt = (piece: Piece | undefined): boolean => dress.every((each) => piece?.dress.includes(each))
  const lastAsk = asks.findLastIndex((ask, index) => ask !== null && wearsIt(pieces[index]))
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
    const neighbours: Neighbours = {
      previousAsked,
      nextAsks: firm[place + 1] === true,
      isLast: place === unread.length - 1,
    }
    previousAsked =
      piece !== undefined &&
      ask !== null &&
      !isListed(pieces, index) &&
      !leadsToList(pieces, index) &&
      !asksBack(piece.text, tongue, neighbours) &&
      isAccepted(ask, piece, { ...whole, ...neighbours, previous: pieces[unread[place - 1] ?? -1]?.text ?? '' })
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

/** "What is the strangest thing in the collection?": long enough to name what it is about, and no "that" or "it" for what was just said. */
const asksAnew = (text: string, before: string): boolean =>
  !sharesWords(text, before) &&
  wordCount(text) >= 6 &&
  startsAsQuestion(text) &&
  !/(?<!\p{L})(?:that|this|it|those|they|them|so|not|else)(?!\p{L})/iu.test(text)

/** "Why does a tax office need a poet?" "Why does a poem need a tax office?" */
function sharesWords(text: string, before: string): boolean {
  const words = new Set(before.toLowerCase().match(/\p{L}{4,}/gu))
  return (
    (text
      .toLowerCase()
      .match(/\p{L}{4,}/gu)
      ?.filter((word) => words.has(word)).length ?? 0) >= 2
  )
}

type Circumstances = Neighbours & { plain: number; sure: number; shortAnswers: boolean; previous: string }

function isAccepted(
  ask: Ask,
  piece: Piece,
  { plain, sure, shortAnswers, previousAsked, nextAsks, previous }: Circumstances,
): boolean {
  if (piece.dress.includes('bulleted') && !endsAsSentence(piece.text)) return false
  if (ask.strength === 'plain') return true
  // Right after a question, one that speaks to nobody and points back is its answer: "Sleep? What is that?"
  if (previousAsked) return ask.strength === 'likely' && asksAnew(piece.text, previous)
  if (ask.strength === 'doubtful') return sure < 2 && !/^["“„«‘']/.test(piece.text)
  if (!opensLikeTalk(piece.text) || plain < 3) return true
  return shortAnswers && !nextAsks
}
