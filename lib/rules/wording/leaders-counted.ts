/** How many leaders a list has, and who they are. */
import { dateInWords } from '#lib/rules/dates.ts'
import { capitalised, inWords, numberInWords } from './number-in-words.ts'

type Counted = {
  matching: number
  /** How many hold a post today. */
  today: number
  division: string | null
  /** The letter that was asked for. */
  letter: string | null
  post: 'today' | 'new' | 'former'
  newSince: string
}

/** "Four of 24 leaders, in Kitchens, new in post since 22 November 2025." "24 leaders hold a post today." */
export function leadersInWords({ matching, today, division, letter, post, newSince }: Counted): string {
  const under = letter === null ? '' : `, under ${letter}`
  if (post === 'former') {
    const hold = matching === 1 ? 'holds' : 'hold'
    const where = division === null ? '' : ` in ${division}`
    return `${capitalised(numberInWords(matching, 'leader'))} held a post${where} before and ${hold} none${where && ' there'} today${under}.`
  }
  if (division === null && post === 'today' && letter === null)
    return `${capitalised(numberInWords(today, 'leader'))} ${today === 1 ? 'holds' : 'hold'} a post today.`
  const what = [
    ...(division === null ? [] : [`in ${division}`]),
    ...(post === 'new' ? [`new in post since ${dateInWords(newSince)}`] : []),
  ]
  const which = what.length > 0 ? `, ${what.join(', ')}` : ''
  return `${matching === 0 ? 'None' : capitalised(inWords(matching))} of ${numberInWords(today, 'leader')}${which}${under}.`
}
