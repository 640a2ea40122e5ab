/** Whether what stands before the first question says who is going to answer: a headline with a name, a name over a job, a sentence about somebody. */
import { introducesSomebody } from './introduction.ts'
import { namesIn } from './names.ts'
import type { Piece } from './piece.ts'
import { wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** In words: a headline, or a name over a job. */
const longestLine = 14
/** Here stand the names of others: who wrote, who photographed, whom the mail was sent to. */
const ofOthers = new Set(['byline', 'photo credit', 'mail header', 'greeting', 'copyright line'])
/** In pieces: a person is presented near the top. */
const farthest = 60
/** A list of people is present at a meeting, and whoever is to be rung up answers nothing. */
const lists =
  /^(?:\p{L}+ ){0,2}(?:present|apologies|attendees|attending|contact|chair|minutes|cc|anwesend|présents?)\b\s?:/iu

/** Takes the pieces before the first question; true if one of them presents a person by name. */
export const presentsSomebody = (front: Piece[], tongue: Tongue): boolean =>
  front.some(
    ({ text, reason }) =>
      !ofOthers.has(reason) &&
      !lists.test(text) &&
      ((wordCount(text) <= longestLine && namesOne(text)) || introducesSomebody(text, tongue)),
  )

/** "Who was Jane Doe?" "Doe was born in 1871.": answers that call by name whoever was presented are not that person's. */
export function tellsOf(front: Piece[], answers: string[]): boolean {
  const surnames = front
    .slice(0, farthest)
    .flatMap(({ text }) => namesIn(text).flatMap(({ bare }) => bare.split(' ').at(-1) ?? []))
  const telling = answers.filter((answer) => surnames.some((name) => answer.includes(name)))
  return telling.length >= answers.length * 0.3
}

/** "collected by Jane Doe" says who wrote. */
function namesOne(text: string): boolean {
  const [first, second] = namesIn(text)
  return first !== undefined && second === undefined && !writtenBy.test(text.slice(0, first.at))
}

const writtenBy = /(?:^|\s)(?:by|von|par|por|di|door|gan|af|av)\s$/iu
