/** What stands beside an answer whose question was put to other leaders too. */
import { capitalised, numberInWords } from './number-in-words.ts'

/** So many are counted, and no more (docs/decisions/counting-other-leaders.md). */
export const mostLeadersCounted = 100

/** Takes how many other leaders answered, where one more than are counted stands for any number above. Gives "Seven other leaders answered this". */
export function othersAnswered(leaders: number): string {
  if (leaders > mostLeadersCounted) return `More than ${mostLeadersCounted} other leaders answered this`
  return `${capitalised(numberInWords(leaders, 'other leader'))} answered this`
}
