/**
 * Newspapers put statements to people: "You could not swim until forty. That seems unwise." Nothing in the words asks, so
 * the place decides: in the middle of an answer that is longer than the others, before a paragraph that replies, or where
 * the blank lines put the questions.
 */
import { beginsAsBid } from './asks.ts'
import { type Piece, readAsAsk } from './piece.ts'
import { repliesToSomebody, takesUp } from './replies.ts'
import { endsAsQuestion, endsAsSentence, sentencesOf, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

const because = {
  bidden: 'an imperative of a line, where a question would stand',
  addressed: 'a statement put to somebody, where a question would stand',
  replied: 'a statement that the next paragraph replies to',
  rhythm: 'stands after a blank line and over an answer, as the questions do',
} as const

/** In words. */
const longestStatement = 45
const longestBid = 15
/** What blank lines show is believed if so many questions show it. */
const fewestInRhythm = 3

/** Takes a text whose questions are read and bear no labels; gives it with the statements among the answers read as asks. */
export function withStatements(pieces: Piece[], tongue: Tongue): Piece[] {
  const asks = pieces.flatMap((piece, index) => (piece.role === 'ask' ? [index] : []))
  const answers = asks.map((from, place) => indexesOfAnswer(pieces, from, asks[place + 1] ?? pieces.length))
  const found = new Map([
    ...bidden(pieces, asks, answers).map((index) => [index, because.bidden] as const),
    ...addressed(pieces, answers, tongue).map((index) => [index, because.addressed] as const),
    ...replied(pieces, asks, answers, tongue).map((index) => [index, because.replied] as const),
    ...inRhythm(pieces, asks, answers, tongue).map((index) => [index, because.rhythm] as const),
  ])
  return pieces.map((piece, index) => {
    const reason = found.get(index)
    return reason === undefined ? piece : readAsAsk(piece, endsAsSentence(piece.text) ? 'invitation' : 'topic', reason)
  })
}

function indexesOfAnswer(pieces: Piece[], from: number, to: number): number[] {
  const indexes: number[] = []
  for (let index = from + 1; index < to; index += 1) if (pieces[index]?.role === 'answer') indexes.push(index)
  return indexes
}

/** "Explain the system." between two paragraphs that are none: nobody says it to himself. Where questions wear a dress, it would wear it too. */
function bidden(pieces: Piece[], asks: number[], answers: number[][]): number[] {
  const bare = asks.filter((index) => pieces[index]?.dress.length === 0)
  if (bare.length < asks.length * 0.6) return []
  return answers.flatMap((indexes) =>
    indexes.filter((index, place) => {
      const { text, dress } = pieces[index] ?? { text: '', dress: [] }
      if (place === 0 || place === indexes.length - 1 || dress.length > 0 || endsOpen(pieces[index - 1])) return false
      return wordCount(text) <= longestBid && sentencesOf(text).length === 1 && beginsAsBid(text)
    }),
  )
}

/** If most answers are one paragraph, and one is three with a "you" in the middle, the middle one is the interviewer's. */
function addressed(pieces: Piece[], answers: number[][], tongue: Tongue): number[] {
  if (tongue === null || !mostlySingle(answers)) return []
  return answers.flatMap((indexes) => {
    if (indexes.length < 3 || indexes.length % 2 === 0) return []
    const between = indexes.filter((_, place) => place % 2 === 1)
    return between.every((index) => addresses(pieces[index], tongue) && !endsOpen(pieces[index - 1])) ? between : []
  })
}

const mostlySingle = (answers: number[][]): boolean =>
  answers.filter((indexes) => indexes.length === 1).length >= Math.max(2, answers.length * 0.6)

const endsOpen = (piece: Piece | undefined): boolean => piece === undefined || piece.text.endsWith(':')

const addresses = (piece: Piece | undefined, tongue: NonNullable<Tongue>): boolean =>
  piece !== undefined &&
  piece.dress.length === 0 &&
  wordCount(piece.text) <= 40 &&
  tongue.you.test(piece.text) &&
  !tongue.me.test(piece.text) &&
  !tongue.us.test(piece.text)

/** A paragraph that speaks of neither "me" nor "us", followed by one that replies to it. Where questions wear a dress, statements would wear it too. */
function replied(pieces: Piece[], asks: number[], answers: number[][], tongue: Tongue): number[] {
  const bare = asks.filter((index) => pieces[index]?.dress.length === 0)
  if (bare.length < asks.length * 0.6) return []
  const apart = bare.filter((index) => pieces[index]?.gap).length >= bare.length * 0.6
  return answers.flatMap((indexes) =>
    indexes.filter((index, place) => {
      const piece = pieces[index]
      const next = pieces[indexes[place + 1] ?? -1]
      if (
        !piece ||
        !next ||
        place === 0 ||
        piece.gap !== apart ||
        next.gap !== (pieces[indexes[0] ?? -1]?.gap ?? false)
      )
        return false
      if (!isStatement(piece) || endsOpen(pieces[index - 1])) return false
      if (takesUp(next.text, piece.text)) return true
      const onlyOne = mostlySingle(answers) && indexes.length === 3 && isAboutOthers(piece, tongue)
      if (onlyOne && (pointsBack.test(next.text) || heldAgainst.test(piece.text))) return true
      const ownWords = (tongue?.me.test(piece.text) && !tongue.you.test(piece.text)) || tongue?.us.test(piece.text)
      return !ownWords && repliesToSomebody(next.text)
    }),
  )
}

/** "They are right to ask": after one sentence about others, in the only long answer of the text. */
const pointsBack = /^(?:they|he|she|it|that|this) \p{L}/iu

/** "Some would say that …", "There are those who think …": what others say is put to somebody, to be answered. */
const heldAgainst =
  /^(?:some|many|most|people|critics|others|there are|they|not everybody|everybody|everyone|it is|it['’]s)\b.{0,60}\b(?:says?|said|thinks?|believes?|claims?|argues?|complains?|feels?|calls?)\b/i

const isAboutOthers = ({ text }: Piece, tongue: Tongue): boolean =>
  sentencesOf(text).length === 1 && wordCount(text) <= 20 && !tongue?.me.test(text) && !tongue?.us.test(text)

const isStatement = ({ text, dress }: Piece): boolean =>
  dress.length === 0 &&
  wordCount(text) <= longestStatement &&
  wordCount(text) >= 3 &&
  sentencesOf(text).length <= 3 &&
  /[.…]$/.test(text)

/** Question, answer, blank line: then what follows a blank line and has its next line right under it stands where questions stand. */
function inRhythm(pieces: Piece[], asks: number[], answers: number[][], tongue: Tongue): number[] {
  const answered = asks.filter((_, place) => (answers[place]?.length ?? 0) > 0)
  const inPlace = answered.slice(1).every((index) => pieces[index]?.gap)
  const under = answers.every((indexes) => indexes.length === 0 || pieces[indexes[0] ?? -1]?.gap === false)
  if (answered.length < fewestInRhythm || !inPlace || !under) return []
  return answers.flatMap((indexes) =>
    indexes.filter((index, place) => {
      const piece = pieces[index]
      const next = pieces[indexes[place + 1] ?? -1]
      if (!piece || !next || !piece.gap || next.gap || piece.dress.length > 0 || next.dress.length > 0) return false
      const short = wordCount(piece.text) <= 15 || endsAsQuestion(piece.text)
      return short && !endsOpen(piece) && !tongue?.me.test(piece.text)
    }),
  )
}
