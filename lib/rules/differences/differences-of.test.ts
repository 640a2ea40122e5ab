import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Content } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { changedInWords, hasChanged } from './changed-in-words.ts'
import { differencesOf } from './differences-of.ts'
import { wordRuns } from './word-runs.ts'

const exchange = (id: string, answer: string, wording = `Why ${id}?`) =>
  ({ id, kind: 'question', wording, answer: fromMarkdown(answer) }) as const
const before: Content = {
  ...emptyContent,
  headline: '“A desk”',
  standfirst: 'On desks and lorries.',
  exchanges: [exchange('a', 'One leg.\n\nTwo legs.'), exchange('b', 'Wood.'), exchange('c', '- oak\n- ash')],
  links: [{ label: 'Desks', url: 'https://desks.example/' }],
  topics: ['Craft'],
}
const changed = (after: Partial<Content>) => differencesOf(before, { ...before, ...after }).filter(hasChanged)
const runs = (after: Partial<Content>) =>
  changed(after).map(({ id, change, moved, wording, lines }) => [
    id,
    moved ? `${change}, moved` : change,
    [...wording, ...lines.flatMap((line) => line.runs)]
      .filter(({ kind }) => kind !== 'same')
      .map(({ kind, text }) => `${kind}: ${text}`),
  ])

describe('the differences of two wordings', () => {
  it('are none where nothing changed', () => {
    expect(changed({})).toEqual([])
    expect(changedInWords(differencesOf(before, before))).toBe('No word has changed.')
  })

  it('are told word by word', () => {
    expect(runs({ standfirst: 'On desks and night lorries.' })).toEqual([
      ['standfirst', 'changed', ['inserted: night ']],
    ])
  })

  it('keep paragraphs and list items apart', () => {
    const [a, b] = [exchange('a', 'One leg.\n\nTwo long legs.'), before.exchanges[1]]
    const exchanges = [a, ...(b ? [b] : []), exchange('c', '- oak\n- beech\n- ash')]
    expect(runs({ exchanges })).toEqual([
      ['a', 'changed', ['inserted: long ']],
      ['c', 'changed', ['inserted: beech']],
    ])
  })

  it('know an exchange by its id: moved is not removed and added', () => {
    const [a, b, c] = before.exchanges
    expect(runs({ exchanges: [c, a, b].filter((one) => one !== undefined) })).toEqual([['c', 'same, moved', []]])
    expect(changed({ exchanges: [c, a, b].filter((one) => one !== undefined) })[0]?.places).toEqual({
      before: 3,
      after: 1,
    })
  })

  it('name what was added and what was removed', () => {
    const [a, b] = before.exchanges
    const exchanges = [a, b, exchange('d', 'New.')].filter((one) => one !== undefined)
    expect(runs({ exchanges }).map(([id, change]) => [id, change])).toEqual([
      ['d', 'added'],
      ['c', 'removed'],
    ])
  })

  it('see an emphasis and the target of a link', () => {
    const [, b, c] = before.exchanges
    const exchanges = [exchange('a', '*One* leg.\n\nTwo legs.'), b, c].filter((one) => one !== undefined)
    expect(changed({ exchanges }).map(({ id, lines }) => [id, lines.map(({ dressedAnew }) => dressedAnew)])).toEqual([
      ['a', [true, false]],
    ])
    expect(runs({ links: [{ label: 'Desks', url: 'https://desks.example/all' }] })[0]?.[0]).toBe('links')
  })

  it('see a region that was named, and one that was taken out', () => {
    expect(runs({ region: 'Skarholm' })).toEqual([['region', 'changed', ['inserted: Skarholm']]])
    expect(
      differencesOf({ ...before, region: 'Skarholm' }, before)
        .filter(hasChanged)
        .map(({ id }) => id),
    ).toEqual(['region'])
  })

  it('see that a question has become a topic', () => {
    const exchanges = before.exchanges.map((one) => (one.id === 'b' ? { ...one, kind: 'topic' as const } : one))
    expect(changed({ exchanges }).map(({ id, notes }) => [id, notes])).toEqual([
      ['b', ['Was a question, is now a topic.']],
    ])
  })

  it('are counted in a sentence', () => {
    const exchanges = [exchange('a', 'Other.'), exchange('b', 'Iron.'), exchange('c', '- oak\n- ash')]
    const after = { ...before, standfirst: 'On lorries.', exchanges }
    expect(changedInWords(differencesOf(before, after))).toBe('Changed: standfirst and two of three exchanges.')
  })
})

describe('the runs of two texts', () => {
  const text = fc
    .array(fc.constantFrom('a', 'desk', 'the', 'naïve', '本', '🙂', '. ', ' ', ', '), { maxLength: 40 })
    .map((of) => of.join(' '))

  it('give back both texts exactly', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const all = wordRuns(one, other)
        const but = (kind: string) =>
          all
            .filter((run) => run.kind !== kind)
            .map((run) => run.text)
            .join('')
        expect([but('inserted'), but('deleted')]).toEqual([one, other])
      }),
    )
  })

  it('of two long texts with nothing in common are one deletion and one insertion', () => {
    const long = (word: string) => Array.from({ length: 10_000 }, (_, at) => `${word}${at}`).join(' ')
    expect(wordRuns(long('a'), long('b')).map(({ kind }) => kind)).toEqual(['deleted', 'inserted'])
  })
})
