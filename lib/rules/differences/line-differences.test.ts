/** What an approver is shown of a changed answer: nothing that changed may stay unseen. */
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { someDocument } from '#lib/rules/rich-text/arbitrary-documents.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { tidy } from '#lib/rules/rich-text/tidy.ts'
import { lineDifferences } from './line-differences.ts'
import { linesOf } from './lines-of.ts'
import { wordRuns } from './word-runs.ts'

const between = (before: string, after: string) =>
  lineDifferences(linesOf(fromMarkdown(before)), linesOf(fromMarkdown(after)))
const signs = { same: '', inserted: '+', deleted: '-' } as const
const runsInShort = (runs: ReturnType<typeof wordRuns>) =>
  runs.map(({ kind, text }) => `${signs[kind]}[${text}]`).join('')
const notes = (before: string, after: string) => between(before, after).flatMap((line) => line.notes)

describe('words', () => {
  it.each([
    ['On oak and ash.', 'On oak and elm.', '[On oak and ]-[ash]+[elm][.]'],
    ['red car', 'blue bus', '-[red car]+[blue bus]'],
    ['one two', 'one new two', '[one ]+[new ][two]'],
    ['It is so.', 'It isn’t so.', '[It ]-[is]+[isn’t][ so.]'],
    ['one 👩\u200d💻', 'one 👩', '[one ]-[👩\u200d💻]+[👩]'],
    ['日本語を読む', '日本語を書く', '[日本語を]-[読む]+[書く]'],
    ['क्षेत्र', 'क्षेत्रों', '-[क्षेत्र]+[क्षेत्रों]'],
  ])('%s → %s', (before, after, runs) => expect(runsInShort(wordRuns(before, after))).toBe(runs))
})

describe('lines', () => {
  it('a new paragraph before a reworded one leaves that one its own changes', () => {
    expect(
      between('On oak and ash.\n\nEnd.', 'Something else first.\n\nOn oak and elm.\n\nEnd.').map(({ runs }) =>
        runsInShort(runs),
      ),
    ).toEqual(['+[Something else first.]', '[On oak and ]-[ash]+[elm][.]', '[End.]'])
  })

  it('two paragraphs with hardly a word in common are one deleted and one inserted', () => {
    expect(between('On oak and ash.', 'Nobody knew where she had gone.').map(({ runs }) => runsInShort(runs))).toEqual([
      '-[On oak and ash.]',
      '+[Nobody knew where she had gone.]',
    ])
  })
})

describe('what the words do not show is said', () => {
  it.each([
    ['one two', 'one *two*', '“two” is now emphasised.'],
    ['**one two**', 'one **two**', '“one” is no longer strong.'],
    [
      '[a](https://a.example)',
      '[a](https://b.example)',
      '“a” is no longer a link to https://a.example, now a link to https://b.example.',
    ],
    ['[a](https://a.example)', 'a', '“a” is no longer a link to https://a.example.'],
    ['See it.', 'See it [here](https://a.example).', '“here” is now a link to https://a.example.'],
    ['a', '- a', 'Was a paragraph, is now an item of a bulleted list.'],
    ['- a', '1. a', 'Was an item of a bulleted list, is now an item of a numbered list.'],
    ['- a\n- b', '- a\n  - b', 'Was an item of a bulleted list, is now an item of a bulleted list within a list.'],
    ['- a\n- b', '- a\n\n  b', 'Was an item of a bulleted list, is now a further paragraph of a bulleted list.'],
    [
      '- a\n- b',
      '- a\n\n* b',
      'Was an item of a bulleted list, is now the beginning of another list, an item of a bulleted list.',
    ],
    ['> a', 'a', 'Was part of a quotation, is now a paragraph.'],
    ['> a\n> — b', '> a\n>\n> b', 'Was the source of a quotation, is now part of a quotation.'],
  ])('%j → %j', (before, after, note) => expect(notes(before, after)).toEqual([note]))

  it('the address of a link in a new paragraph', () => {
    expect(notes('', '[a](https://a.example)')).toEqual(['“a” is now a link to https://a.example.'])
  })

  it('both a reworded and a remarked word', () => {
    const [line] = between('one two three', '*one* two four')
    expect(runsInShort(line?.runs ?? [])).toBe('[one two ]-[three]+[four]')
    expect(line?.notes).toEqual(['“one” is now emphasised.'])
  })
})

const few = fc
  .array(
    fc.constantFrom(
      'a',
      '*a*',
      '- a',
      '  - a',
      '1. a',
      '   1. a',
      '> a',
      '> — a',
      '',
      '',
      '  a',
      '* a',
      '[a](https://a.example)',
    ),
    { maxLength: 6 },
  )
  .map((lines) => fromMarkdown(lines.join('\n')))

describe('two documents', () => {
  it('that differ in anything at all show a difference, and equal ones none', () => {
    fc.assert(
      fc.property(few, few, (before, after) => {
        const isShown = lineDifferences(linesOf(before), linesOf(after)).some(
          ({ runs, dressedAnew }) => dressedAnew || runs.some(({ kind }) => kind !== 'same'),
        )
        expect(isShown).toBe(JSON.stringify(before) !== JSON.stringify(after))
      }),
      { numRuns: 2_000 },
    )
  }, 60_000)

  it('can both be read off their differences, line by line', () => {
    fc.assert(
      fc.property(someDocument, someDocument, (one, other) => {
        const [before, after] = [linesOf(tidy(one)), linesOf(tidy(other))]
        const differences = lineDifferences(before, after).map(({ runs }) => runs)
        const without = (kind: string) =>
          differences
            .filter((runs) => runs.some((run) => run.kind !== kind))
            .map((runs) =>
              runs
                .filter((run) => run.kind !== kind)
                .map(({ text }) => text)
                .join(''),
            )
        expect(without('inserted')).toEqual(before.map(({ text }) => text))
        expect(without('deleted')).toEqual(after.map(({ text }) => text))
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

describe('two answers of 10,000 words', () => {
  const paragraphs = (word: string, count: number) =>
    Array.from({ length: count }, (_, at) =>
      Array.from({ length: 10_000 / count }, (__, place) => `${word}${at}x${place}`).join(' '),
    ).join('\n\n')

  it.each([1, 10, 100])('with nothing in common, in %i paragraphs, are compared in less than a second', (count) => {
    const [before, after] = [
      linesOf(fromMarkdown(paragraphs('a', count))),
      linesOf(fromMarkdown(paragraphs('b', count))),
    ]
    const start = performance.now()
    lineDifferences(before, after)
    expect(performance.now() - start).toBeLessThan(1_000)
  })

  it('with one word changed in each paragraph show just these words', () => {
    const before = paragraphs('a', 50)
    const after = before.replace(/x7 /g, 'x seven ')
    const changed = lineDifferences(linesOf(fromMarkdown(before)), linesOf(fromMarkdown(after)))
    expect(changed.every(({ runs }) => runs.length === 4)).toBe(true)
  })
})
