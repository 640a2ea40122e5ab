/** Lines of an import, turned, joined and split: whatever is done to them, no letter is lost. */
import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'
import { wordsOf } from '#lib/rules/rich-text/words.ts'
import { joinWithAbove } from './join-with-above.ts'
import { lettersOf } from './letters-of.ts'
import { type Line, type LineRole, lineRoles, lineSchema } from './line.ts'
import { type LineStep, lineStepInWords, lineStepValue, readLineStep, roleOfKey, takeLineStep } from './line-step.ts'
import { type ReadingOfLines, readingOfLines } from './reading-of-lines.ts'
import { roleWords } from './role-words.ts'
import { sentenceEnds, splitAt } from './split-at.ts'
import { turnInto } from './turn-into.ts'
import { wordsCounted } from './words-counted.ts'

const line = (role: LineRole, text: string, other: Partial<Line> = {}): Line => ({
  text,
  mark: '',
  number: null,
  bulleted: false,
  indent: 0,
  role,
  reason: 'a test',
  opens: role === 'question' || role === 'invitation' || role === 'topic',
  ...other,
})

const words = fc
  .array(fc.constantFrom('rope', 'Knot?', 'tide.', 'Lunn', 'and', 'öre', '7', 'A.', '👩‍💻', 'why'), {
    minLength: 1,
    maxLength: 9,
  })
  .map((parts) => parts.join(' '))
const marks = fc.constantFrom<Partial<Line>[]>(
  {},
  { mark: '-', bulleted: true },
  { mark: '1.', number: 1 },
  { mark: '2.', number: 2 },
  { mark: 'Q3.' },
  { mark: '##' },
  { mark: 'Jane:' },
)
const anyLine = fc
  .tuple(fc.constantFrom(...lineRoles), words, marks, fc.boolean())
  .map(([role, text, mark, opens]) => line(role, text, { ...mark, opens }))
const anyStep: fc.Arbitrary<LineStep> = fc.oneof(
  fc.record({ verb: fc.constant('turn' as const), at: fc.nat(12), role: fc.constantFrom(...lineRoles) }),
  fc.record({ verb: fc.constant('join' as const), at: fc.nat(12) }),
  fc.record({ verb: fc.constant('split' as const), at: fc.nat(12), offset: fc.nat(40) }),
)
const worked = fc
  .tuple(fc.array(anyLine, { maxLength: 12 }), fc.array(anyStep, { maxLength: 30 }))
  .map(([before, steps]) => ({ before, after: steps.reduce<readonly Line[]>(takeLineStep, before) }))

/** What a reading shows, the figures of an ordered list put back. */
function shown({ headline, standfirst, exchanges, links, topics, leftOver }: ReadingOfLines): string[] {
  const answers = exchanges.flatMap(({ wording, answer }) => [
    wording,
    ...answer.content.map((block) => plainText({ type: 'doc', content: [block] })),
    ...answer.content.flatMap((block) =>
      block.type === 'orderedList' ? block.content.map((_, at) => `${at + 1}`) : [],
    ),
  ])
  return [headline ?? '', standfirst ?? '', ...answers, ...links.map(({ label }) => label), ...topics, ...leftOver]
}
const sorted = (text: string) => [...text.replace(/[^\p{L}\p{N}]/gu, '')].sort().join('')

describe('whatever is done to lines', () => {
  it('their letters stay, in their order', () => {
    fc.assert(
      fc.property(worked, ({ before, after }) => {
        expect(lettersOf(after)).toBe(lettersOf(before))
      }),
    )
  })

  it('every letter is in a field or left over', () => {
    fc.assert(
      fc.property(worked, ({ before, after }) => {
        expect(sorted(shown(readingOfLines(after)).join(' '))).toBe(sorted(lettersOf(before)))
      }),
    )
  })

  it('the counters add up, and count what the reading shows', () => {
    fc.assert(
      fc.property(worked, ({ after }) => {
        const { pasted, inFields, leftOver } = wordsCounted(after)
        expect(inFields + leftOver).toBe(pasted)
        expect(wordsOf(readingOfLines(after).leftOver.join(' '))).toBe(leftOver)
        expect(wordsOf(shown(readingOfLines(after)).join(' '))).toBe(pasted)
      }),
    )
  })

  it('they travel as plain data and come back the same', () => {
    fc.assert(
      fc.property(worked, ({ after }) => {
        expect(after.map((one) => lineSchema.parse(JSON.parse(JSON.stringify(one))))).toEqual(after)
      }),
    )
  })
})

describe('lines become an interview', () => {
  it('in their order, with what has no place left over', () => {
    const reading = readingOfLines([
      line('left over', 'Home'),
      line('headline', 'On rope'),
      line('standfirst', 'She ties it.'),
      line('answer', 'Nobody asked this.'),
      line('question', 'Why rope?', { mark: 'Q1.' }),
      line('question', 'And why so much?', { opens: false }),
      line('answer', 'It holds.'),
      line('answer', 'one', { bulleted: true, mark: '-' }),
      line('answer', 'two', { bulleted: true, mark: '-' }),
      line('topic', 'Knots'),
      line('link', 'More: https://rope.example'),
      line('topics', 'Tags: rope, knots'),
    ])
    expect(reading).toMatchObject({
      headline: 'On rope',
      standfirst: 'She ties it.',
      exchanges: [
        { kind: 'question', wording: 'Why rope? And why so much?' },
        { kind: 'topic', wording: 'Knots' },
      ],
      links: [{ label: 'More', url: 'https://rope.example' }],
      topics: ['rope', 'knots'],
      leftOver: ['Home', 'Nobody asked this.', 'Q1. Tags:'],
    })
    expect(reading.exchanges[0]?.answer.content.map(({ type }) => type)).toEqual(['paragraph', 'bulletList'])
  })

  it('two headlines and two standfirsts are read one behind the other', () => {
    const lines = [
      line('headline', 'On'),
      line('standfirst', 'One.'),
      line('headline', 'rope'),
      line('standfirst', 'Two.'),
    ]
    expect(readingOfLines(lines)).toMatchObject({ headline: 'On rope', standfirst: 'One. Two.', leftOver: [] })
  })

  it.each([
    ['Top StoriesUnited Kingdom', ['Top Stories', 'United Kingdom']],
    ['Tags: cold; ropeKnots', ['cold', 'ropeKnots']],
    ['LinkedIn | rope', ['LinkedIn', 'rope']],
  ])('%s are the topics %j', (text, topics) => {
    expect(readingOfLines([line('topics', text)]).topics).toEqual(topics)
  })
})

describe('a line', () => {
  const lines = [line('mark', 'Q:'), line('question', 'Why rope?'), line('answer', 'It holds. It always held.')]

  it('that is turned says so, and one that asks opens an exchange', () => {
    const turned = turnInto([line('answer', 'Why?')], 0, 'question')
    expect(turned).toMatchObject([{ role: 'question', opens: true, reason: 'chosen by hand' }])
  })

  it('that is turned into what it is stays as it is', () => {
    expect(turnInto(lines, 1, 'question')).toBe(lines)
  })

  it('that is joined takes the role of the one above, and of a label the label’s words', () => {
    expect(joinWithAbove(lines, 2)).toMatchObject([
      {},
      { role: 'question', text: 'Why rope? It holds. It always held.' },
    ])
    expect(joinWithAbove(lines, 1)[0]).toMatchObject({ role: 'question', opens: true, text: 'Q: Why rope?' })
  })

  it('without one above stays', () => {
    expect(joinWithAbove(lines, 0)).toBe(lines)
  })

  it('that asks is split from its answer; one that answers goes on answering', () => {
    expect(splitAt([line('question', 'Why rope? It holds.')], 0, 10)).toMatchObject([
      { role: 'question', text: 'Why rope?' },
      { role: 'answer', text: 'It holds.', opens: false },
    ])
    expect(splitAt(lines, 2, 10).slice(2)).toMatchObject([
      { role: 'answer', text: 'It holds.' },
      { role: 'answer', text: 'It always held.', reason: 'split by hand from the line above' },
    ])
  })

  it.each([0, 25, 99])('is not split at %i, where one of the two would be empty', (offset) => {
    expect(splitAt(lines, 2, offset)).toBe(lines)
  })

  it('can be split after each of its sentences but the last', () => {
    const text = 'It holds. “Does it?” It does… always.'
    expect(sentenceEnds(text).map((at) => text.slice(at))).toEqual([
      '“Does it?” It does… always.',
      'It does… always.',
      'always.',
    ])
  })
})

test('no two roles have one key, and none has a key that moves, joins or takes back', () => {
  const keys = lineRoles.flatMap((role) => roleWords[role].key ?? [])
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.filter((key) => 'jkmu'.includes(key))).toEqual([])
  expect(keys.map(roleOfKey)).toEqual(lineRoles.filter((role) => role !== 'mark'))
})

test.each<Exclude<LineStep, { verb: 'turn' }>>([
  { verb: 'join', at: 4 },
  { verb: 'split', at: 4, offset: 117 },
])('a button carries %j', (step) => {
  expect(readLineStep(lineStepValue(step))).toEqual(step)
})

test.each<[LineStep, string]>([
  [{ verb: 'turn', at: 0, role: 'answer' }, 'Line 1: answer.'],
  [{ verb: 'turn', at: 0, role: 'question' }, 'Line 1 is question already.'],
  [{ verb: 'join', at: 0 }, 'The first line has none above it.'],
  [{ verb: 'join', at: 1 }, 'Joined line 2 with line 1.'],
  [{ verb: 'split', at: 1, offset: 6 }, 'Split line 2; line 3 is answer.'],
  [{ verb: 'split', at: 1, offset: 0 }, 'Put the caret between two words: each of the two lines needs some.'],
])('%j is said as “%s”', (step, said) => {
  const lines = [line('question', 'Why?'), line('answer', 'Yes. And no.')]
  expect(lineStepInWords(lines, takeLineStep(lines, step), step)).toBe(said)
})
