/** Slugs: the readable last part of an address, made of a name once and then kept. */
import { latinLetters } from './latin-letters.ts'

/** What every slug looks like: words of small letters and digits, joined by single hyphens. */
export const slugPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

export const longestSlug = 80

/**
 * Takes a name or headline; gives its slug, at most 80 characters, cut between words where there is such a place.
 * Never empty: a name without one Latin letter or digit (日本) becomes `x`, and whoever keeps slugs apart numbers it.
 */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/\P{ASCII}|&/gu, (letter) => (letter === '&' ? ' and ' : (latinLetters[letter] ?? letter)))
  const slug = plain
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  return cut(slug) || 'x'
}

function cut(slug: string): string {
  if (slug.length <= longestSlug) return slug
  const wholeWords = slug.slice(0, longestSlug + 1).replace(/-[^-]*$/, '')
  return wholeWords.slice(0, longestSlug)
}
