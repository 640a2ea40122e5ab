/** How many words the leader gave, of which a piece's answers are what was left: known only where the record holds all of them. */
import { aligned } from '#lib/rules/differences/aligned.ts'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'
import type { Exchange } from './content.ts'

type Answered = Pick<Exchange, 'id' | 'answer'>

/** The exchanges of a draft before a text was read into it, and after. */
export interface ReadIn {
  before: readonly Answered[]
  after: readonly Answered[]
}

/** An answer of which more than a fifth is in no word the leader's was written anew, not shortened. */
const leastTheirs = 0.8

/** As words.ts counts them; how they are written and what stops them is an editor's business. */
function wordsIn({ answer }: Answered): string[] {
  const parts = plainText(answer).toLowerCase().split(/\s+/)
  return parts.map((part) => part.replaceAll(/[^\p{L}\p{N}]+/gu, '')).filter((word) => word !== '')
}

/** The words of an answer as the newest text brought it that found none in its place. */
function asGiven(id: string, texts: readonly ReadIn[]): string[] | null {
  const answerIn = (exchanges: readonly Answered[]) => {
    const exchange = exchanges.find((one) => one.id === id)
    return exchange ? wordsIn(exchange) : []
  }
  const brought = texts.findLast(({ before, after }) => answerIn(before).length === 0 && answerIn(after).length > 0)
  return brought ? answerIn(brought.after) : null
}

function isShortened(given: readonly string[], shown: readonly string[]): boolean {
  if (shown.length > given.length) return false
  const theirs = aligned(given, shown, (word) => word).reduce(
    (sum, { isSame, after }) => sum + (isSame ? after.length : 0),
    0,
  )
  return theirs >= shown.length * leastTheirs
}

/**
 * Takes the exchanges of a piece, and the texts that were read into its draft and stand, oldest first. Gives the words of
 * the answers as they came; null where one came otherwise, became longer or was written anew. Nothing is counted of an
 * exchange that the piece does not have.
 */
export function wordsAsGiven(piece: readonly Answered[], texts: readonly ReadIn[]): number | null {
  let words = 0
  for (const exchange of piece) {
    const shown = wordsIn(exchange)
    if (shown.length === 0) continue
    const given = asGiven(exchange.id, texts)
    if (given === null || !isShortened(given, shown)) return null
    words += given.length
  }
  return words === 0 ? null : words
}
