/** Questions that wear no dress: one that is put to somebody counts, and one that the speaker puts to himself does not. */
import { type Ask, startsAsQuestion } from './asks.ts'
import { asksBack, type Neighbours } from './asks-back.ts'
import { isFormField } from './form-field.ts'
import { isListed } from './is-listed.ts'
import type { Piece } from './piece.ts'
import { endsAsQuestion, endsAsSentence, sentencesOf, wordCount } from './sentence.ts'
import { answersAreShort, opensLikeTalk } from './short-follow-ups.ts'
import type { Tongue } from './tongue.ts'

/** Takes pieces and how each would ask by itself; gives those that ask where they stand. */
export function asksByWords(pieces: Piece[], asks: (Ask | null)[], tongue: Tongue): (Ask | null)[] {
  const unread = pieces.flatMap((piece, index) => (piece.role === 'unread' ? [index] : []))
  const sure = unread.map((index) => ['plain', 'likely'].includes(asks[index]?.strength ?? ''))
  const talk = unread.map((index) => asks[index]?.strength === 'likely' && opensLikeTalk(pieces[index]?.text ?? ''))
  const ours = unread.map(
    (index) => asks[index]?.strength === 'doubtful' && asksOfUs(pieces[index]?.text ?? '', tongue),
  )
  const firm = sure.map((yes, place) => yes && !talk[place])
  const whole = {
    plain: asks.filter((ask) => ask?.strength === 'plain').length,
    sure: sure.filter(Boolean).length,
    shortAnswers: answersAreShort(
      firm,
      talk.map((yes, place) => yes || ours[place] === true),
    ),
  }
  const blocks = standInBlocks(pieces, unread, firm)
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
      !(ask.kind === 'topic' && firm[place + 1]) && // a button over the next question
      !isFormField(pieces[index + 1]?.text ?? '') &&
      !asksBack(piece.text, tongue, neighbours) &&
      isAccepted(ask, piece, {
        ...whole,
        ...neighbours,
        previous: pieces[unread[place - 1] ?? -1]?.text ?? '',
        asksOfUs: ours[place] === true,
        headsBlock: blocks && isOverBlock(pieces, unread, place),
      })
    if (previousAsked) chosen[index] = ask
  }
  return chosen
}

/** "Here is what you need:" */
const leadsToList = (pieces: Piece[], index: number): boolean =>
  pieces[index]?.text.endsWith(':') === true && pieces[index + 1]?.dress.includes('bulleted') === true

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

/** "Why do we keep those?" may be the interviewer's or the speaker's own; it says "we", and not "I". */
const asksOfUs = (text: string, tongue: Tongue): boolean =>
  endsAsQuestion(text) && sentencesOf(text).length === 1 && tongue?.us.test(text) === true && !tongue.me.test(text)

/** A blank line above, and the next line right under it. */
const isOverBlock = (pieces: Piece[], unread: number[], place: number): boolean =>
  pieces[unread[place] ?? -1]?.gap === true && pieces[unread[place + 1] ?? -1]?.gap === false

const fewestBlocks = 3

/** In a form each question has its answer right under it, and a blank line after: then a question over a blank line is left unanswered. */
function standInBlocks(pieces: Piece[], unread: number[], firm: readonly boolean[]): boolean {
  const heads = unread.flatMap((_, place) => (firm[place] ? [isOverBlock(pieces, unread, place)] : []))
  return heads.filter(Boolean).length >= Math.max(fewestBlocks, heads.length * 0.5)
}

type Circumstances = Neighbours & {
  plain: number
  sure: number
  shortAnswers: boolean
  previous: string
  headsBlock: boolean
  asksOfUs: boolean
}

function isAccepted(
  ask: Ask,
  piece: Piece,
  { plain, sure, shortAnswers, previousAsked, nextAsks, previous, headsBlock, asksOfUs }: Circumstances,
): boolean {
  if (piece.dress.includes('bulleted') && !endsAsSentence(piece.text)) return false
  if (ask.strength === 'plain') return true
  // Right after a question, one that speaks to nobody and points back is its answer: "Sleep? What is that?"
  if (previousAsked) return ask.strength === 'likely' && (headsBlock || asksAnew(piece.text, previous))
  if (asksOfUs && sure >= 2 && shortAnswers && !nextAsks) return true
  if (ask.strength === 'doubtful') return sure < 2 && !/^["“„«‘']/.test(piece.text)
  if (!opensLikeTalk(piece.text) || plain < 3) return true
  return shortAnswers && !nextAsks
}
