/** Names and their slugs. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { longestSlug, slugOf, slugPattern } from './slug.ts'

test.each([
  ['Office for Research & Innovation', 'office-for-research-and-innovation'],
  ['Søren Ærø', 'soren-aero'],
  ['Łukasz Żółć', 'lukasz-zolc'],
  ['İpek Işık', 'ipek-isik'],
  ['Đỗ Mười', 'do-muoi'],
  ['Straße', 'strasse'],
  ['“It isn’t O’Brien’s,” she said—twice', 'it-isnt-obriens-she-said-twice'],
  ['Ⅻ ﬁne №5', 'xii-fine-no5'],
  ['--a--', 'a'],
  ['日本', 'x'],
  ['', 'x'],
  ['a'.repeat(100), 'a'.repeat(80)],
  [`${'a'.repeat(79)} b`, 'a'.repeat(79)],
  [`${'a'.repeat(78)} b`, `${'a'.repeat(78)}-b`],
  [`${'a'.repeat(50)} ${'b'.repeat(50)}`, 'a'.repeat(50)],
])('%s becomes %s', (name, slug) => expect(slugOf(name)).toBe(slug))

test('every slug fits its pattern and its length, and is its own slug', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
      const slug = slugOf(name)
      expect(slug).toMatch(slugPattern)
      expect(slug.length).toBeLessThanOrEqual(longestSlug)
      expect(slugOf(slug)).toBe(slug)
    }),
    { numRuns: 500 },
  )
}, 60_000)
