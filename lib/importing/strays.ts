/** Boxes of the page that stand between two questions ("Donate £10 today", "First name"): they end like no sentence, where all answers do. */
import { type Piece, readAs } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'

/** In words. */
const longest = 12
const fewestAnswers = 2

/** Takes pieces with their asks and answers; gives them with such lines at the ends of answers left over. */
export function withoutStrays(pieces: Piece[]): Piece[] {
  const answers = answersIn(pieces).slice(0, -1) // where the last one ends, back.ts says
  const ends = answers.map((indexes) => indexes.findLastIndex((index) => endsAsSentence(pieces[index]?.text ?? '')))
  const spoken = answers.filter((indexes) => endsAsSentence(pieces[indexes[0] ?? -1]?.text ?? '')).length
  if (answers.length < fewestAnswers || spoken < answers.length * (answers.length === fewestAnswers ? 1 : 0.75))
    return pieces
  const strays = new Set(
    answers.flatMap((indexes, place) => {
      const after = indexes.slice((ends[place] ?? -1) + 1)
      const said = pieces[indexes[ends[place] ?? -1] ?? -1]
      const strayed = said && !said.text.endsWith(':') && after.every((index) => isStray(pieces[index]))
      return strayed ? after : []
    }),
  )
  return pieces.map((piece, index) =>
    strays.has(index)
      ? readAs(piece, 'left over', 'ends like no sentence, between an answer and the next question')
      : piece,
  )
}

const isStray = (piece: Piece | undefined): boolean =>
  piece !== undefined &&
  !piece.dress.includes('bulleted') &&
  !piece.dress.includes('numbered') &&
  !piece.dress.includes('quoted') &&
  wordCount(piece.text) <= longest &&
  /^["“‘]?[\p{Lu}\p{N}]/u.test(piece.text) &&
  !/[,;:]$/.test(piece.text)

function answersIn(pieces: Piece[]): number[][] {
  const answers: number[][] = []
  for (const [index, { role }] of pieces.entries()) {
    if (role === 'ask') answers.push([])
    else if (role === 'answer') answers.at(-1)?.push(index)
  }
  return answers.filter((indexes) => indexes.length > 0)
}
