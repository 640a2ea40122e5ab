/** Where in a text the words stand that were looked for: the readers' spelling, found as the index would find it. */
import type { Term } from './query.ts'
import { signsIn } from './signs-in.ts'
import { hyphenated, type Word, wordsIn } from './words-in.ts'

export type Place = { from: number; to: number }
type Token = Place & { plain: string }

/** Takes a text and the terms of a query. Gives the places in order; none touches another. */
export function marksIn(text: string, terms: readonly Term[]): Place[] {
  const words = wordsIn(text)
  const tokens = words.flatMap(({ plain, from, to }) => plain.map((one) => ({ plain: one, from, to })))
  const others = otherTokens(text, words)
  const places = terms.flatMap(({ forms, begins }) =>
    forms.flatMap((form) => [
      ...inARow(tokens, form, begins),
      ...(form.length === 1 ? inARow(others, form, begins) : []),
    ]),
  )
  return joined(places)
}

/** What the index keeps as other forms, each at the place of the words that it is a form of. */
function otherTokens(text: string, words: readonly Word[]): Token[] {
  const parts = words.flatMap(({ parts, from, to }) => parts.map((plain) => ({ plain, from, to })))
  const runs = hyphenated(text, words).map((run) => ({
    plain: run.flatMap(({ plain }) => plain).join(''),
    from: run[0]?.from ?? 0,
    to: run.at(-1)?.to ?? 0,
  }))
  const signed = signsIn(text).map(({ spelt, from, to }) => ({ plain: spelt, from, to }))
  return [...parts, ...runs, ...signed]
}

function inARow(tokens: readonly Token[], form: readonly string[], begins: boolean): Place[] {
  const isSaid = (token: Token | undefined, place: number) => {
    const word = form[place] ?? ''
    return begins && place === form.length - 1 ? token?.plain.startsWith(word) : token?.plain === word
  }
  return tokens.flatMap(({ from }, at) => {
    if (!form.every((_, place) => isSaid(tokens[at + place], place))) return []
    return { from, to: tokens[at + form.length - 1]?.to ?? from }
  })
}

function joined(places: readonly Place[]): Place[] {
  const apart: Place[] = []
  for (const place of places.toSorted((one, other) => one.from - other.from || other.to - one.to)) {
    const last = apart.at(-1)
    if (last && place.from < last.to) last.to = Math.max(last.to, place.to)
    else apart.push({ ...place })
  }
  return apart
}
