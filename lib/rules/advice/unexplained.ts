/** Initialisms that nobody explains: two or more capitals in a row, whose words stand nowhere in the piece. */
import { limits } from '#lib/rules/content/limits.ts'
import type { Problem } from '#lib/rules/problem.ts'
import type { Initialism } from './known.ts'
import type { Prose } from './prose-of.ts'

/** Known to everybody: GOV.UK's style guide names UK, EU, US, VAT and MP as such; the others are words by now. */
const everyday = new Set('AM BBC CV DNA EU ID IT MP OK PC PDF PM TV UK UN US USA VAT'.split(' '))

const initialism = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}(?:[\p{Lu}\d]|&(?=\p{Lu})){1,${limits.initialism - 1}}(?=s?(?![\p{L}\p{N}]))`,
  'gu',
)
const romanNumeral = /^(?:X{0,3})(?:IX|IV|V?I{0,3})$/
/** A text of a hundred initialisms is a list of codes: nobody reads as much advice, and each costs a look through the whole. */
const mostLookedAt = 100
/** Words that an initialism passes over: HMRC is His Majesty's Revenue *and* Customs. */
const passedOver = new Set('a an and at by for in of on the to with'.split(' '))

/** A heading in capitals is no row of initialisms. */
function isShouted(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  const capitals = text.match(/\p{Lu}/gu) ?? []
  return capitals.length > letters.length * 0.8
}

/** "Large Hadron Collider (LHC)" and "LHC (the Large Hadron Collider)": what stands beside its words, found in one go. */
function besideWords(text: string): Set<string> {
  const inBrackets = text.matchAll(/\p{L} \((\p{Lu}[\p{Lu}\d&]{1,6})s?\)/gu)
  const before = text.matchAll(/(?<!\p{L})(\p{Lu}[\p{Lu}\d&]{1,6}) \((?:\p{L}|-)+ /gu)
  return new Set([...inBrackets, ...before].map(([, letters = '']) => letters))
}

/** Whether words of the text begin with these letters in a row: "We in Human Resources" for HR. */
function isSpeltOut(letters: string, initials: string): boolean {
  const plain = letters.replace(/[^\p{L}]/gu, '').toLowerCase()
  return plain.length > 1 && initials.includes(plain)
}

/** The first letters of the words of a piece, but for the small ones and for initialisms themselves; a full stop ends a row. */
function initialsOf(text: string): string {
  return text
    .split(/[.!?;:\n]/)
    .map((sentence) =>
      (sentence.match(/[\p{L}\p{N}’']+/gu) ?? [])
        .filter((word) => !passedOver.has(word.toLowerCase()) && !/^\p{Lu}+s?$/u.test(word))
        .map((word) => word.charAt(0).toLowerCase())
        .join(''),
    )
    .join(' ')
}

function said({ letters }: { letters: string }, known: Initialism | undefined): string {
  return known
    ? `Explain ${letters} where it first stands: ${known.meaning} (${letters})`
    : `Explain ${letters} where it first stands, or write it out`
}

/** Takes the prose and the institution's glossary. Gives one piece of advice for each initialism, where it first stands. */
export function unexplained(prose: readonly Prose[], glossary: readonly Initialism[]): Problem[] {
  const known = new Map(glossary.map((entry) => [entry.letters, entry]))
  const whole = prose.map(({ text }) => text).join('\n')
  const initials = initialsOf(whole)
  const explained = besideWords(whole)
  const words = new Set(whole.match(/\p{Ll}+/gu) ?? [])
  const first = new Map<string, Problem>()
  const seen = new Set<string>()
  for (const { field, text } of prose) {
    if (isShouted(text)) continue
    for (const [letters] of text.matchAll(initialism)) {
      const entry = known.get(letters)
      const needsNone = everyday.has(letters) || entry?.meaning === '' || romanNumeral.test(letters)
      const isEmphasis = words.has(letters.toLowerCase()) // "It was NOT": the word itself stands elsewhere
      if (seen.has(letters) || seen.size === mostLookedAt || needsNone || isEmphasis) continue
      seen.add(letters)
      if (entry && whole.toLowerCase().includes(entry.meaning.toLowerCase())) continue
      if (explained.has(letters) || isSpeltOut(letters, initials)) continue
      first.set(letters, { field, message: said({ letters }, entry) })
    }
  }
  return [...first.values()]
}
