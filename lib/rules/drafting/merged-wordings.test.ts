/** Two people change one draft. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import type { Content, Exchange } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { mergedWordings } from './merged-wordings.ts'
import { startedFrom } from './started-from.ts'

const exchange = (id: string, changed: Partial<Exchange> = {}): Exchange => ({
  id,
  kind: 'question',
  wording: `Why ${id}?`,
  answer: fromMarkdown(`Because of ${id}.`),
  ...changed,
})

const base: Content = {
  ...emptyContent,
  headline: 'A headline',
  standfirst: 'A standfirst.',
  exchanges: [exchange('a'), exchange('b'), exchange('c')],
  links: [{ label: 'More', url: 'https://example.org/' }],
  topics: ['desks'],
}

const wording = (changed: Partial<Content>, leftOver: string[] = []) => ({ content: { ...base, ...changed }, leftOver })

function merged(mine: Partial<Content>, theirs: Partial<Content>) {
  return mergedWordings(startedFrom(wording({})), wording(mine), wording(theirs))
}

/** The three exchanges, one of them changed. */
function withChange(id: string, changed: Partial<Exchange>) {
  return { exchanges: base.exchanges.map((one) => (one.id === id ? { ...one, ...changed } : one)) }
}

describe('what only one of two people changed is put together without asking', () => {
  const answer = fromMarkdown('Because it was otherwise.')
  const portraitWords = { alt: 'At her desk', decorative: false, credit: '' }

  it.each<[string, Partial<Content>, Partial<Content>, Partial<Content>]>([
    ['two fields', { headline: 'Mine' }, { standfirst: 'Theirs.' }, { headline: 'Mine', standfirst: 'Theirs.' }],
    [
      'two exchanges',
      withChange('a', { answer }),
      withChange('c', { wording: 'Why not c?' }),
      { exchanges: [exchange('a', { answer }), exchange('b'), exchange('c', { wording: 'Why not c?' })] },
    ],
    [
      'the words and the answer of one exchange',
      withChange('b', { answer }),
      withChange('b', { wording: 'Why not b?', kind: 'invitation', question: 7 }),
      {
        exchanges: [
          exchange('a'),
          exchange('b', { answer, wording: 'Why not b?', kind: 'invitation', question: 7 }),
          exchange('c'),
        ],
      },
    ],
    [
      'one exchange each, added',
      { exchanges: [exchange('x'), ...base.exchanges] },
      { exchanges: [...base.exchanges, exchange('y')] },
      { exchanges: [exchange('x'), ...base.exchanges, exchange('y')] },
    ],
    [
      'one removed, another reworded',
      { exchanges: [exchange('a'), exchange('c')] },
      withChange('a', { answer }),
      { exchanges: [exchange('a', { answer }), exchange('c')] },
    ],
    [
      'links, topics, a region and a portrait',
      { links: [], region: 'Øresund' },
      { topics: ['chairs'], portrait: 'ab'.repeat(32), portraitWords },
      { links: [], region: 'Øresund', topics: ['chairs'], portrait: 'ab'.repeat(32), portraitWords },
    ],
    ['the same change', { headline: 'Ours' }, { headline: 'Ours' }, { headline: 'Ours' }],
  ])('%s', (_, mine, theirs, both) => {
    expect(merged(mine, theirs)).toMatchObject({ mine: { ...base, ...both }, overlaps: false })
    expect(merged(theirs, mine)).toMatchObject({ mine: { ...base, ...both }, overlaps: false })
  })
})

describe('what both changed is kept in both texts', () => {
  it('the same field: everything else is put together in both', () => {
    const { mine, theirs, overlaps } = merged(
      { headline: 'Mine', topics: ['m'] },
      { headline: 'Theirs', standfirst: 'T.' },
    )
    expect(overlaps).toBe(true)
    expect(mine).toEqual({ ...base, headline: 'Mine', topics: ['m'], standfirst: 'T.' })
    expect(theirs).toEqual({ ...base, headline: 'Theirs', topics: ['m'], standfirst: 'T.' })
  })

  it('an exchange that one removed while the other wrote in it', () => {
    const answer = fromMarkdown('Written meanwhile.')
    const without = { exchanges: [exchange('a'), exchange('c')] }
    const written = withChange('b', { answer })
    const ids = (content: Content) => content.exchanges.map(({ id }) => id).join('')
    const one = merged(without, written)
    expect([ids(one.mine), ids(one.theirs), one.overlaps]).toEqual(['ac', 'abc', true])
    const other = merged(written, without)
    expect([ids(other.mine), ids(other.theirs), other.overlaps]).toEqual(['abc', 'ac', true])
  })

  it('whatever differs, where nobody knows what both began with', () => {
    const { mine, theirs, overlaps } = mergedWordings(null, wording({ headline: 'Mine' }), wording({}))
    expect([mine.headline, theirs.headline, overlaps]).toEqual(['Mine', base.headline, true])
  })
})

test('a left-over line is gone once either has placed it, and there if either has kept one back', () => {
  const from = startedFrom(wording({}, ['one', 'two', 'three']))
  const both = mergedWordings(from, wording({}, ['two', 'three', 'mine']), wording({}, ['one', 'three', 'theirs']))
  expect(both).toMatchObject({ leftOver: ['three', 'mine', 'theirs'], overlaps: false })
})

test('a thousand pairs of changes: what each typed stands in one of the two texts', () => {
  const words = fc.constantFrom('', 'one', 'two', 'three')
  const someExchanges = fc
    .uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'x', 'y'), words }), { selector: ({ id }) => id })
    .map((all) => all.map((one) => exchange(one.id, one.words === '' ? {} : { answer: fromMarkdown(one.words) })))
  const some = fc.record({ headline: fc.oneof(fc.constant(base.headline), words), exchanges: someExchanges })
  const answerOf = ({ exchanges }: Pick<Content, 'exchanges'>, id: string) =>
    JSON.stringify(exchanges.find((one) => one.id === id)?.answer)

  fc.assert(
    fc.property(some, some, (mine, theirs) => {
      const both = merged(mine, theirs)
      for (const changed of [mine, theirs]) {
        const isOld = changed.headline === base.headline
        expect(isOld || [both.mine.headline, both.theirs.headline].includes(changed.headline)).toBe(true)
        for (const { id } of changed.exchanges) {
          const typed = answerOf(changed, id)
          if (typed === answerOf(base, id)) continue
          expect([answerOf(both.mine, id), answerOf(both.theirs, id)]).toContain(typed)
        }
      }
      if (!both.overlaps) expect(both.mine).toEqual(both.theirs)
    }),
    { numRuns: 1_000 },
  )
})
