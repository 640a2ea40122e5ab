/** How well the matching does on a labelled set. */
import type { LabelledSet } from './cases/labelled-set.ts'
import { matcherFor } from './matcher-for.ts'

type Figures = {
  /** Of the questions named best, how many were right. */
  precision: number
  /** Of the wordings that have a question, how many were given it as best. */
  recall: number
  f1: number
  /** Of the wordings that have a question, how many had it among the first three. */
  firstThree: number
  /** Of the wordings that have none, how many were given none. */
  nothing: number
  wordings: number
  nothings: number
}

export function figuresOf({ questions, nothing }: LabelledSet): Figures {
  const matcher = matcherFor(questions)
  const asked = questions.flatMap(({ id, asked }) => asked.map((wording) => ({ id, match: matcher.match(wording) })))
  const unasked = nothing.map((wording) => matcher.match(wording))
  const right = asked.filter(({ id, match }) => match.best === id).length
  const given = [...asked.map(({ match }) => match), ...unasked].filter(({ best }) => best !== null).length
  const precision = right / given
  const recall = right / asked.length
  return {
    precision,
    recall,
    f1: (2 * precision * recall) / (precision + recall),
    firstThree: asked.filter(({ id, match }) => match.offered.some((offer) => offer.id === id)).length / asked.length,
    nothing: unasked.filter(({ best }) => best === null).length / unasked.length,
    wordings: asked.length,
    nothings: unasked.length,
  }
}
