/** Invented words that are met as often as words are: the second half as often as the first, the third a third as often (Zipf). */
import { type Dice, dice } from './dice.ts'

const onsets = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gl',
  'h',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
] as const
const middles = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea', 'oo', 'é'] as const
const ends = ['', '', 'l', 'm', 'n', 'nd', 'r', 'rk', 's', 'st', 't', 'x'] as const

/** The words that hold English together, which every sentence has: what a search for them costs is part of the measurement. */
const small = [
  'the',
  'of',
  'and',
  'to',
  'a',
  'in',
  'that',
  'it',
  'is',
  'was',
  'we',
  'I',
  'for',
  'on',
  'you',
  'with',
  'as',
  'have',
  'but',
  'be',
  'they',
  'at',
  'not',
  'this',
  'are',
  'or',
  'his',
  'from',
  'what',
  'can’t',
  'don’t',
  'people',
] as const

export function inventedWord({ roll, pick }: Dice): string {
  const syllables = Array.from({ length: 1 + roll(3) }, () => pick(onsets) + pick(middles) + pick(ends))
  return syllables.join('')
}

/** 30,000 words, as a newspaper of a year has them. Gives one at each call. */
export function vocabulary(seed: number, size = 30_000): (chance: number) => string {
  const words = dice(seed)
  const known = [...small, ...Array.from({ length: size }, () => inventedWord(words))]
  // With the density 1/rank, the rank at a share of all words is size to the power of that share.
  return (chance) => known[Math.floor(known.length ** chance) - 1] ?? known[0] ?? 'the'
}
