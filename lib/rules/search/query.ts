/** What somebody typed into the search, read: words that must all be said, phrases in quotation marks, and nothing else. */
import { cleanLine } from '#lib/rules/clean-text.ts'
import { signsIn } from './signs-in.ts'
import { hyphenated, type Word, wordsIn } from './words-in.ts'

export type Term = {
  /** As it was typed, for sentences about it. */
  typed: string
  /** Ways to say it, each of words in a row: whichever is found will do. */
  forms: readonly (readonly string[])[]
  /** It may go on: "freez" is said where "freezers" is. */
  begins: boolean
  /** For a word that is what it is by its signs ("C++"): what is left of it without them. */
  unsigned?: readonly string[]
}

export type Query = {
  typed: string
  terms: readonly Term[]
  /** What holds no letter and no figure, and so cannot be looked for. */
  leftOut: readonly string[]
  /** There was more than is looked for. */
  cutShort: boolean
}

/** Who pastes a page wants to know where it stands; its first words will tell. */
export const mostTerms = 12
const longest = 2_000

const quoted = /["“”„«»]([^"“”„«»]+)["“”„«»]/g

/** Takes whatever was typed or stands in an address. There is no wrong query. */
export function readQuery(typed: string): Query {
  const line = cleanLine(typed.slice(0, longest))
  const terms: Term[] = []
  const leftOut: string[] = []
  const add = (chunk: string) => {
    const found = termsOf(chunk)
    terms.push(...found)
    if (found.length === 0 && !/^[\p{P}\s]*$/u.test(chunk)) leftOut.push(chunk)
  }
  let from = 0
  for (const { 0: whole, 1: inside = '', index } of line.matchAll(quoted)) {
    line.slice(from, index).split(/\s+/).forEach(add)
    from = index + whole.length
    const words = wordsIn(inside).flatMap(({ plain }) => plain)
    if (words.length > 0) terms.push({ typed: `“${inside.trim()}”`, forms: [words], begins: false })
    else if (inside.trim() !== '') leftOut.push(inside.trim())
  }
  const ended = from === line.length
  line.slice(from).split(/\s+/).forEach(add)
  const said = once(terms)
  return {
    typed: line,
    terms: said.slice(0, mostTerms).map((term, place, all) => ({
      ...term,
      begins: !ended && place === all.length - 1 && mayGoOn(term),
    })),
    leftOut,
    cutShort: said.length > mostTerms || typed.length > longest,
  }
}

/** One letter begins a tenth of all words. */
const mayGoOn = ({ forms }: Term) => (forms[0]?.at(-1)?.length ?? 0) > 1

function once(terms: readonly Term[]): Term[] {
  return [...new Map(terms.map((term) => [JSON.stringify(term.forms), term])).values()]
}

/** Takes what stands between two spaces: mostly one word, or several that hyphens, signs or commas hold together. */
function termsOf(chunk: string): Term[] {
  const words = wordsIn(chunk)
  // Of a signed word and those inside it ("C++/Java"), the whole is what was typed: it comes first.
  const signed = [...Map.groupBy(signsIn(chunk), ({ from }) => from).values()].flatMap(([whole]) => whole ?? [])
  const isFree = (word: Word) => !signed.some(({ from, to }) => word.from >= from && word.to <= to)
  const runs = hyphenated(chunk, words).filter((run) => run.every(isFree))
  const inRuns = new Set(runs.flat())
  const single = words.filter((word) => isFree(word) && !inRuns.has(word) && word.plain.length > 0)
  return [
    ...signed.map(({ from, to, spelt }) => {
      const unsigned = wordsIn(chunk.slice(from, to)).flatMap(({ plain }) => plain)
      return { from, typed: chunk.slice(from, to), forms: [[spelt]], begins: false, unsigned }
    }),
    ...runs.map((run) => {
      const plain = run.flatMap((word) => word.plain)
      return term(chunk, run, [plain, [plain.join('')]])
    }),
    ...single.map((word) => term(chunk, [word], [word.plain, ...apart(word)])),
  ]
    .toSorted((one, other) => one.from - other.from)
    .map(({ from: _, ...rest }) => rest)
}

function term(chunk: string, words: readonly Word[], forms: Term['forms']): Term & { from: number } {
  const from = words[0]?.from ?? 0
  return { from, typed: chunk.slice(from, words.at(-1)?.to), forms, begins: false }
}

/** O’Brien may stand as "O Brien"; but "director s" is how nobody writes "director’s". */
const apart = ({ parts }: Word) => ((parts.at(-1)?.length ?? 0) > 2 ? [parts] : [])
