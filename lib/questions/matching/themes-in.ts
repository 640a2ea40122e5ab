/** Which themes a wording speaks of, and which of its words say so. */
import { withoutSilenced } from './relatives.ts'
import { stem } from './stem.ts'
import { themes } from './themes.ts'

export type ThemeFound = {
  theme: string
  /** From 0 to 1: how much the theme says about a question. */
  weight: number
  /** Places of the words that name the theme. */
  at: ReadonlySet<number>
  /** Such a question need not say "you". */
  impersonal: boolean
}

type Phrase = Omit<ThemeFound, 'at'> & { pattern: RegExp }

const dropped = new Set('the a an ever really very actually exactly just most so quite'.split(' '))
const light = new Set(
  `you your be do have what how who which where when why would could can might it this that of in on at to for with from as
  about or and by up out if not me us we here most so`.split(/\s+/),
)
/** A word at least this long in a phrase stands for every word that begins with it. */
const shortestBeginning = 6

const stemOf = (word: string): string => (word === '_' ? '_' : stem(word))
const key = (word: string): string => word.slice(0, 3)

/** A word of a phrase, as it stands in the text: "learned~learn ". */
function patternOf(token: string): string {
  if (token === '*') return '(?:\\S+ ){0,6}'
  if (token.startsWith('=')) return `(?:${token.slice(1)})~\\S+ `
  const words = token.split('|')
  const beginnings = words.filter((word) => word.length >= shortestBeginning).map((word) => `${word}[^ ]*`)
  return `(?:${[`[^ ~]+~(?:${words.map(stemOf).join('|')})`, ...beginnings].join('|')}) `
}

const alternatives = (token: string): string[] => token.replace('=', '').split('|')

/** The phrases that can only be found where a word begins with these letters: few of them have to be tried. */
const phrasesAt = new Map<string, Set<Phrase>>()

function keep(source: string, { theme, weight, impersonal }: Omit<Phrase, 'pattern'>): void {
  const tokens = source
    .replace(/[$^]/g, '')
    .split(/\s+/)
    .filter((token) => token !== '' && !dropped.has(token))
  const fixed = tokens.filter((token) => token !== '*')
  const telling = fixed.toSorted(
    (one, other) =>
      Math.min(...alternatives(other).map((word) => word.length)) -
      Math.min(...alternatives(one).map((word) => word.length)),
  )[0]
  if (telling === undefined) return
  const content = fixed.some((token) => !alternatives(token).every((word) => light.has(stemOf(word))))
  const start = source.startsWith('^') ? '^ ' : ' '
  const phrase = {
    theme,
    impersonal,
    weight: weight * (content ? 1 : 0.8),
    pattern: new RegExp(`${start}${tokens.map(patternOf).join('')}${source.endsWith('$') ? '$' : ''}`),
  }
  for (const word of alternatives(telling)) {
    for (const found of [key(word), key(stemOf(word))]) {
      phrasesAt.set(found, (phrasesAt.get(found) ?? new Set()).add(phrase))
    }
  }
}

for (const { name, weight, impersonal, phrases } of themes) {
  for (const phrase of phrases) keep(phrase, { theme: name, weight, impersonal })
}

/** Takes plain words, and those among them that are names; gives each theme once. */
export function themesIn(words: readonly string[], names: ReadonlySet<string>): ThemeFound[] {
  const said = words.map((word) => (names.has(word) ? '_' : word))
  const kept = said.flatMap((word, at) =>
    dropped.has(word) || (word === '_' && said[at - 1] === '_') ? [] : [{ word, stem: stemOf(word), at }],
  )
  const text = ` ${kept.map(({ word, stem }) => `${word}~${stem} `).join('')}`
  const tried = new Set(
    kept.flatMap(({ word, stem }) => [...(phrasesAt.get(key(word)) ?? []), ...(phrasesAt.get(key(stem)) ?? [])]),
  )
  const found = new Map<string, ThemeFound>()
  for (const { theme, impersonal, weight, pattern } of tried) {
    const hit = pattern.exec(text)
    if (hit === null) continue
    const first = text.slice(0, hit.index + 1).split(' ').length - 2
    const places = kept.slice(first, first + hit[0].trim().split(' ').length).map(({ at }) => at)
    const before = found.get(theme)
    found.set(theme, {
      theme,
      impersonal,
      weight: Math.max(weight, before?.weight ?? 0),
      at: new Set([...(before?.at ?? []), ...places]),
    })
  }
  return withoutSilenced([...found.values()])
}
