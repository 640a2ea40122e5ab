/** When nothing was found: what would be, without one of the things that were asked for, or with one spelt otherwise. */
import type { Tx } from '#db/open-database.ts'
import { type Query, readQuery } from '#lib/rules/search/query.ts'
import { type Asked, takingOff } from '#lib/rules/search/search-address.ts'
import { type Chosen, type Counted, nothingChosen } from './count-answers.ts'
import type { Matching } from './matching-answers.ts'
import { nearestWords } from './nearest-words.ts'
import type { Choice } from './what-was-chosen.ts'

type Way = { asked: Asked; count: number } & (
  | { without: 'choice'; choice: Choice }
  | { without: 'choices' }
  | { without: 'word'; word: string }
  | { only: string }
  | { apart: string }
  | { instead: string; of: string }
)

type Search = {
  asked: Asked
  query: Query
  choices: readonly Choice[]
  chosen: Chosen
  counted: Counted
  /** How many live answers have the terms and meet the choices. */
  count: (ids: Float64Array | null, chosen: Chosen) => Counted
  match: (query: Pick<Query, 'terms'>) => Matching
}

/** Each way costs a search of its own. */
const mostWords = 6
const mostSpellings = 2

/** Only ways that lead to something, and each with the number of answers that it leads to. */
export function waysToLoosen(tx: Tx, search: Search): Way[] {
  const ways = [
    ...otherSpellings(tx, search),
    ...wordsApart(search),
    ...withoutChoices(search),
    ...withoutWords(search),
  ]
  const open = ways.filter(({ count }) => count > 0)
  return open.length > 0 ? open : wordsAlone(search).filter(({ count }) => count > 0)
}

/** The words of a phrase, wherever they stand. */
function wordsApart(search: Search): Way[] {
  const { asked, query, chosen } = search
  const { terms } = query
  const phrases = terms
    .slice(0, mostWords)
    .filter(({ typed, forms }) => typed.startsWith('“') && forms.flat().length > 1)
  return phrases.map((phrase) => {
    const q = terms.map((term) => (term === phrase ? term.typed.slice(1, -1) : term.typed)).join(' ')
    return { apart: phrase.typed, asked: { ...asked, q }, count: answersTo(search, q, chosen) }
  })
}

/** Where one thing less is not enough: each word by itself, from everywhere. */
function wordsAlone(search: Search): Way[] {
  return search.query.terms.slice(0, mostWords).map(({ typed: q }) => {
    return { only: q, asked: { q, chosen: {} }, count: answersTo(search, q) }
  })
}

function withoutChoices({ asked, query, choices, counted, count, match }: Search): Way[] {
  // Without its only choice it would ask for nothing.
  if (choices.length === 1 && query.terms.length === 0) return []
  const one = choices.map((choice): Way => {
    return { without: 'choice', choice, asked: takingOff(asked, choice.filter), count: counted.keptAway[choice.filter] }
  })
  if (choices.length < 2 || query.terms.length === 0) return one
  const all = count(match(query).ids, nothingChosen).left.length
  return [...one, { without: 'choices', asked: { q: asked.q, chosen: {} }, count: all }]
}

function withoutWords(search: Search): Way[] {
  const { asked, query, chosen } = search
  const { terms } = query
  if (terms.length < 2) return []
  return terms.slice(0, mostWords).map((term) => {
    const q = terms.flatMap((other) => (other === term ? [] : other.typed)).join(' ')
    return { without: 'word', word: term.typed, asked: { ...asked, q }, count: answersTo(search, q, chosen) }
  })
}

/** For each word that no live answer has: the nearest that one has, and of those equally near the commonest. */
function otherSpellings(tx: Tx, search: Search): Way[] {
  const { asked, query, chosen } = search
  const { terms } = query
  return terms.slice(0, mostWords).flatMap((term) => {
    const [[word, ...more] = []] = term.forms
    if (word === undefined || more.length > 0 || term.unsigned || answersTo(search, term.typed) > 0) return []
    const near = nearestWords(tx, word)
      // In quotation marks, where no word goes on: else one of an unpublished piece were offered for a longer one that is live.
      .map((one) => ({ ...one, count: answersTo(search, `"${one.word}"`) }))
      .filter(({ count }) => count > 0)
      .sort((one, other) => one.far - other.far || other.count - one.count)
    const ways = near.slice(0, 2 * mostSpellings).map(({ word: instead }) => {
      const q = terms.map((other) => (other === term ? instead : other.typed)).join(' ')
      return { instead, of: term.typed, asked: { ...asked, q }, count: answersTo(search, q, chosen) }
    })
    return ways.filter(({ count }) => count > 0).slice(0, mostSpellings)
  })
}

/** Read anew from the words: the last of them may go on, whichever that is now. */
function answersTo({ count, match }: Search, q: string, chosen = nothingChosen): number {
  return count(match(readQuery(q)).ids, chosen).left.length
}
