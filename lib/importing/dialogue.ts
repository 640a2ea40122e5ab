/** In French and Spanish print each turn of a conversation begins with a dash. Such dashes are no points of a list. */
import { howItAsks } from './asks.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

const dash = /^[-–—]$/

/** Takes pieces before anything is asked; where dashes begin most paragraphs and questions alternate with answers, the dashes go. */
export function withoutDialogueDashes(pieces: Piece[], tongue: Tongue): Piece[] {
  const dashed = pieces.filter((piece) => piece.role === 'unread' && dash.test(piece.mark))
  const unread = pieces.filter((piece) => piece.role === 'unread').length
  if (dashed.length < 4 || dashed.length < unread * 0.6) return pieces
  const asks = dashed.map((piece) => howItAsks(piece.text, tongue) !== null)
  const alternating = asks.filter((asked, index) => asked && asks[index + 1] === false).length
  if (alternating < 2 || alternating < dashed.length * 0.3) return pieces
  return pieces.map((piece) =>
    dash.test(piece.mark) ? { ...piece, mark: '', dress: piece.dress.filter((dress) => dress !== 'bulleted') } : piece,
  )
}

/**
 * Newspapers put statements to people: "You could not swim until forty. That seems unwise." If most answers are one
 * paragraph, and one is three with a "you" in the middle, the middle one is the interviewer's.
 */
export function withStatements(pieces: Piece[], tongue: Tongue): Piece[] {
  if (tongue === null) return pieces
  const asks = pieces.flatMap((piece, index) => (piece.role === 'ask' ? [index] : []))
  const answers = asks.map((from, place) => indexesOfAnswer(pieces, from, asks[place + 1] ?? pieces.length))
  if (answers.filter((indexes) => indexes.length === 1).length < Math.max(2, answers.length * 0.6)) return pieces
  const statements = new Set(
    answers.flatMap((indexes) => {
      if (indexes.length < 3 || indexes.length % 2 === 0) return []
      const between = indexes.filter((_, place) => place % 2 === 1)
      return between.every((index) => addresses(pieces[index], tongue) && !pieces[index - 1]?.text.endsWith(':'))
        ? between
        : []
    }),
  )
  return pieces.map((piece, index) =>
    statements.has(index)
      ? readAsAsk(piece, 'invitation', 'a statement put to somebody, where a question would stand')
      : piece,
  )
}

function indexesOfAnswer(pieces: Piece[], from: number, to: number): number[] {
  const indexes: number[] = []
  for (let index = from + 1; index < to; index += 1) if (pieces[index]?.role === 'answer') indexes.push(index)
  return indexes
}

const addresses = (piece: Piece | undefined, tongue: NonNullable<Tongue>): boolean =>
  piece !== undefined &&
  piece.dress.length === 0 &&
  wordCount(piece.text) <= 40 &&
  tongue.you.test(piece.text) &&
  !tongue.me.test(piece.text) &&
  !tongue.us.test(piece.text)

/** A heading between one answer and the next question belongs to neither. */
export function withoutSectionHeadings(pieces: Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1]
    const after = pieces.slice(index + 1, index + 3).find((other) => other.role !== 'mark')
    const between = piece.role === 'answer' && before?.role === 'answer' && after?.role === 'ask'
    if (!between || !before || !endsAsSentence(before.text) || before.text.endsWith(':')) return piece
    const heading =
      wordCount(piece.text) <= 6 &&
      !endsAsSentence(piece.text) &&
      /^\p{Lu}/u.test(piece.text) &&
      !/[,;:]$/.test(piece.text)
    const listed = piece.dress.includes('bulleted') || piece.dress.includes('numbered')
    return heading && !listed ? readAs(piece, 'left over', 'a heading between two questions') : piece
  })
}
