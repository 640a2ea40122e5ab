/** What a search says about itself, in sentences. */
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'
import { quoted } from '#lib/rules/wording/quoted.ts'
import type { Query } from './query.ts'
import type { Filter } from './search-address.ts'

type Choice = { filter: Filter; name: string }

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** “kettle”; a phrase has its quotation marks already. */
export const asTyped = (typed: string) => (typed.startsWith('“') ? typed : quoted(typed))

const narrowedBy: Record<Filter, (name: string) => string> = {
  division: (name) => `from ${name}`,
  topic: (name) => `on ${name}`,
  region: (name) => `about ${name}`,
  year: (name) => `in ${name}`,
  question: (name) => `to ${quoted(name)}`,
}

/** "from Estates", "in 2026" */
export const choiceInWords = ({ filter, name }: Choice) => narrowedBy[filter](name)

/** "Seven answers with “kettle” and “cold store”, from Estates, in 2026." */
export function foundInWords({
  total,
  query,
  choices,
}: {
  total: number
  query: Query
  choices: readonly Choice[]
}): string {
  const words = query.terms.map(({ typed }) => asTyped(typed))
  const said = words.length > 0 ? ` with ${and.format(words)}` : ''
  const narrowed = choices.map((choice) => `, ${choiceInWords(choice)}`).join('')
  return `${capitalised(numberInWords(total, 'answer'))}${said}${narrowed}.`
}

/** Which of them are shown, and in which order, where that is not simply the best of all. '' where nothing needs saying. */
export function orderInWords({
  total,
  mostShown,
  order,
  words,
}: {
  total: number
  mostShown: number
  order: 'best' | 'newest'
  words: boolean
}) {
  const rest = 'One more word, or a choice beside them, brings the others.'
  if (order === 'best') return total > mostShown ? `The ${mostShown} that say most about it are shown. ${rest}` : ''
  if (total > mostShown) return `The newest ${mostShown} are shown. ${rest}`
  return total > 1 && !words ? 'The newest come first.' : ''
}

type Notes = { query: Query; unsigned: readonly string[]; unknown: readonly Filter[] }

const called: Record<Filter, string> = {
  division: 'division',
  topic: 'topic',
  region: 'region',
  year: 'year',
  question: 'question',
}

/** What was not looked for, and why: nothing that somebody asked is passed over in silence. */
export function notesInWords({ query, unsigned, unknown }: Notes): string[] {
  const { terms, leftOut, cutShort, typed } = query
  return [
    ...(unsigned.length > 0
      ? [`No answer has ${and.format(unsigned.map(asTyped))} with just these signs, so they were left out of account.`]
      : []),
    ...(leftOut.length > 0
      ? [
          `${and.format(leftOut.map(asTyped))} ${leftOut.length === 1 ? 'has' : 'have'} no letter or figure, and cannot be looked for.`,
        ]
      : []),
    ...(leftOut.length === 0 && terms.length === 0 && typed !== ''
      ? ['There is no letter or figure here to look for.']
      : []),
    ...(cutShort
      ? [`Only the first words were looked for: ${and.format(terms.map((term) => asTyped(term.typed)))}.`]
      : []),
    ...unknown.map((filter) => `The ${called[filter]} in this address is none that is known here, and was left out.`),
  ]
}
