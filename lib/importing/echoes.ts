/** Pages say things twice: a pull quote repeats a sentence of an answer, a list at the top repeats the questions. */
import { labelOf } from './label.ts'
import { type Piece, readAs } from './piece.ts'
import { endsAsQuestion, endsAsSentence, wordCount } from './sentence.ts'

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
const inQuotes = /^["“„«‘'].*["”“»’'](?:\s?[-–—]\s?.{2,60})?$/u
/** Long texts are searched only so far for what is said twice. */
const farthest = 300_000
const mostQuotes = 60

/** "The Quarterly Review, page 12": the same words each time, and a number that goes up. */
export function withoutRunningHeads(pieces: Piece[]): Piece[] {
  const numbers = new Map<string, Set<string>>()
  const headOf = ({ text, role }: Piece): { words: string; number: string } | null => {
    if (role !== 'unread' || text.length > 90 || labelOf(text)?.certain) return null
    const match = /^(?:(\d{1,4})\s+(\D+)|(\D+)\s(\d{1,4}))$/.exec(text)
    const words = match?.[2] ?? match?.[3] ?? ''
    return match && /\p{L}.*\s.*\p{L}|page/iu.test(words) ? { words, number: match[1] ?? match[4] ?? '' } : null
  }
  for (const piece of pieces) {
    const head = headOf(piece)
    if (head) numbers.set(head.words, (numbers.get(head.words) ?? new Set()).add(head.number))
  }
  const beside = headsBesidePageNumbers(pieces)
  return pieces.map((piece) => {
    if (piece.role === 'unread' && beside.has(piece.text))
      return readAs(piece, 'left over', 'the head or foot of a page')
    const head = headOf(piece)
    return head && (numbers.get(head.words)?.size ?? 0) >= 2
      ? readAs(piece, 'left over', 'the head or foot of a page')
      : piece
  })
}

/** "The Quarterly Review", word for word on each page, and a page's number above or under it. */
function headsBesidePageNumbers(pieces: Piece[]): Set<string> {
  const counts = new Map<string, number>()
  const numbered = new Set<string>()
  for (const [index, { text, role }] of pieces.entries()) {
    if (role !== 'unread' || text.length > 90 || endsAsSentence(text)) continue
    counts.set(text, (counts.get(text) ?? 0) + 1)
    if ([index - 1, index + 1].some((at) => /^(?:page |p\.? ?)?[-–—]? ?\d{1,4} ?[-–—]?$/i.test(pieces[at]?.text ?? '')))
      numbered.add(text)
  }
  return new Set([...numbered].filter((text) => (counts.get(text) ?? 0) >= 2))
}

/** A paragraph in quotation marks whose words stand in a longer paragraph as well is a pull quote. */
export function withoutPullQuotes(pieces: Piece[]): Piece[] {
  const first = pieces.find(({ role }) => role === 'unread') // over the piece it is a headline
  const quotes = pieces.filter(
    (piece) => piece !== first && piece.role === 'unread' && inQuotes.test(piece.text) && wordCount(piece.text) >= 4,
  )
  if (quotes.length === 0 || quotes.length > mostQuotes) return pieces
  const words = pieces
    .map((piece) => normal(piece.text))
    .join('\n')
    .slice(0, farthest)
  const echoes = new Set(
    quotes.filter(({ text }) => {
      const said = normal(text.replace(/(["”“»’'])\s?[-–—][^"”]{2,60}$/u, '$1'))
      const first = words.indexOf(said)
      return first >= 0 && words.indexOf(said, first + 1) >= 0
    }),
  )
  return pieces.map((piece) => (echoes.has(piece) ? readAs(piece, 'left over', 'a pull quote') : piece))
}

/** Of two equal questions, the one without an answer is a link to the other. */
export function withoutListedAsks(pieces: Piece[]): Piece[] {
  const answered = new Set<string>()
  const isAnswered = pieces.map((piece, index) => {
    const next = pieces.slice(index + 1, index + 6).find((other) => other.role === 'ask' || other.role === 'answer')
    const yes = piece.role === 'ask' && next?.role === 'answer'
    if (yes) answered.add(normal(piece.text))
    return yes
  })
  return pieces.map((piece, index) =>
    piece.role === 'ask' && !isAnswered[index] && answered.has(normal(piece.text))
      ? readAs(piece, 'left over', 'the question is asked a second time')
      : piece,
  )
}

/** A list of the questions at the top of a page: one under the other, and each comes again below. */
export function withoutContents(pieces: Piece[]): Piece[] {
  const last = new Map<string, number>()
  const questions = pieces.map(({ role, text }) => (role === 'unread' && endsAsQuestion(text) ? normal(text) : ''))
  for (const [index, question] of questions.entries()) if (question !== '') last.set(question, index)
  const returns = questions.map((question, index) => question !== '' && (last.get(question) ?? index) > index)
  return pieces.map((piece, index) =>
    returns[index] && (returns[index - 1] || returns[index + 1])
      ? readAs(piece, 'left over', 'one of a list of questions that are asked below')
      : piece,
  )
}
