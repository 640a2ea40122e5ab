/** The PDF of an issue: its words, its structure, and where its lines end. */
import fc from 'fast-check'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { pdfName } from '#lib/rules/magazine/pdf-name.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import type { Block } from './blocks.ts'
import { breakLines } from './break-lines.ts'
import { paginate } from './paginate.ts'
import { printIssue } from './print-issue.ts'
import type { PrintedIssue } from './printed-issue.ts'
import { setIssue } from './set-issue.ts'
import { sheet } from './sheet.ts'
import { styles } from './style.ts'
import { textOfPdf } from './text-of-pdf.ts'
import { wordsOf } from './words.ts'

const bytes = await sharp({ create: { width: 80, height: 100, channels: 3, background: '#a9c6c6' } })
  .webp()
  .toBuffer()
const portrait = { bytes, alt: 'Ada Desk, laughing.', credit: 'M. Strand' }
const answer = `Because *the floor* was **taken**, see [the plan](https://desks.example/plan).

1. four legs
2. patience

- oak
  - and ash

> A desk is a promise.
> — Somebody`

const issue: PrintedIssue = {
  institution: 'Aldermere',
  address: 'https://sixty.example/issues/14',
  number: 14,
  season: 'Spring 2026',
  title: 'The long count',
  publishedAt: new Date('2026-03-20T08:30:00Z'),
  note: fromMarkdown('Two who count, and Ķeguma’s naïve façade.'),
  cover: { leader: 'Ada Desk', portrait },
  pieces: [
    {
      address: 'https://sixty.example/interviews/ada-desk',
      headline: '“A desk is a promise”',
      standfirst: 'She keeps the desk.',
      leader: 'Ada Desk',
      jobTitle: 'Keeper',
      byline: 'Asked by Ilse. Published on 3 February 2026.',
      portrait,
      exchanges: [
        { wording: 'Why a desk?', answer: fromMarkdown(answer) },
        { wording: 'Who sits at it?', answer: fromMarkdown('Whoever promised something. '.repeat(300)) },
      ],
      links: [{ label: 'Desks', url: 'https://desks.example/' }],
    },
    {
      address: 'https://sixty.example/interviews/otto',
      headline: '“Mine has three legs”',
      standfirst: '',
      leader: 'Otto Other',
      jobTitle: 'Porter',
      byline: 'Published on 4 February 2026.',
      portrait: { ...portrait, alt: '' },
      exchanges: [{ wording: 'How?', answer: fromMarkdown('With care.') }],
      links: [],
    },
  ],
}
const pdf = await setIssue(issue)
const raw = pdf.toString('latin1')
const flat = (text: string) => text.replace(/\s+/g, ' ').trim()

describe('the PDF of an issue', () => {
  const pages = textOfPdf(pdf).map(flat)

  test('has every word, in its order, and no other', () => {
    const foot = /Sixty Seconds 14, Spring 2026: The long count \d+$/
    expect(pages.slice(1).every((page) => foot.test(page))).toBe(true)
    const said = flat(pages.map((page, at) => (at === 0 ? page : page.replace(foot, ''))).join(' '))
    const expected = [
      'Sixty Seconds 14 Spring 2026 The long count Aldermere',
      'In this issue Issue 14, Spring 2026: The long count',
      'Editor’s note 3 “A desk is a promise” Ada Desk 4 “Mine has three legs” Otto Other 8',
      'Editor’s note Two who count, and Ķeguma ’s naïve façade.',
      'Ada Desk Keeper “A desk is a promise” She keeps the desk.',
      'Asked by Ilse. Published on 3 February 2026. Portrait: M. Strand.',
      'Why a desk? Because the floor was taken , see the plan .',
      '1. four legs 2. patience – oak – and ash A desk is a promise. Somebody',
      `Who sits at it? ${'Whoever promised something. '.repeat(300)}`,
      'For more information Desks desks.example This interview online sixty.example/interviews/ada-desk',
      'Otto Other Porter “Mine has three legs” Published on 4 February 2026. Portrait: M. Strand. How? With care.',
      'For more information This interview online sixty.example/interviews/otto',
    ]
    expect(said.replaceAll(' ', '')).toBe(expected.join('').replaceAll(' ', ''))
  })

  test('is the same bytes for the same issue', async () => {
    expect((await setIssue(structuredClone(issue))).equals(pdf)).toBe(true)
  })

  test('comes out of a process of its own', async () => {
    expect(Buffer.from((await printIssue(issue)) ?? []).equals(pdf)).toBe(true)
  })

  test('is printed once, however many ask and whenever, and anew where a word is another', async () => {
    const again = structuredClone(issue)
    const [one, other] = await Promise.all([printIssue(again), printIssue(structuredClone(again))])
    const later = await printIssue(structuredClone(again))
    expect([other, later].map((printed) => printed === one)).toEqual([true, true])
    const [piece, ...rest] = issue.pieces
    const corrected = { ...issue, pieces: piece ? [{ ...piece, standfirst: 'She kept the desk.' }, ...rest] : [] }
    const printed = textOfPdf(Buffer.from((await printIssue(corrected)) ?? [])).join(' ')
    expect([printed.includes('She kept the desk.'), printed.includes('She keeps the desk.')]).toEqual([true, false])
  })

  test('that takes longer than somebody waits is printed meanwhile, for when they come back', async () => {
    const another = { ...issue, title: 'The longer count' }
    expect(await printIssue(another, 0)).toBeNull()
    expect(await printIssue(another)).not.toBeNull()
  })

  test.each([
    ['/S /Document', 1],
    ['/S /H1', 1],
    ['/S /H2', 4],
    ['/S /H3', 5],
    ['/S /TOCI', 3],
    ['/S /Figure', 2], // of three portraits, one is decorative
    ['/S /BlockQuote', 1],
    ['/Marked true', 1],
    ['/Subtype /Link', 12],
    ['/DisplayDocTitle true', 1],
    ['(en-GB)', 1],
    ['/BaseFont /Helvetica', 0],
  ])('%s stands in it %i times', (what, times) => {
    expect(raw.split(what).length - 1).toBe(times)
  })

  test('names each letter that no face has, and prints a question mark', async () => {
    const [, , note = ''] = textOfPdf(await setIssue({ ...issue, note: fromMarkdown('By 日本.'), pieces: [] }))
    expect(flat(note)).toContain('By ? ? .')
  })
})

test.each([
  ['Spring 2026', 'Sixty Seconds 14, Spring 2026.pdf', 'Sixty%20Seconds%2014%2C%20Spring%202026.pdf'],
  ['Été/Winter', 'Sixty Seconds 14, Ete Winter.pdf', 'Sixty%20Seconds%2014%2C%20%C3%89t%C3%A9%20Winter.pdf'],
  ['"a\r\nb"', 'Sixty Seconds 14, a b.pdf', 'Sixty%20Seconds%2014%2C%20a%20b.pdf'],
  ['it’s 100%', 'Sixty Seconds 14, its 100.pdf', 'Sixty%20Seconds%2014%2C%20it%E2%80%99s%20100.pdf'],
])('of “%s” the file is called so', (season, ascii, encoded) => {
  expect(pdfName({ number: 14, season })).toBe(`attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`)
})

const text = fc.array(fc.constantFrom('a', 'desk', 'promise—kept', 'well-known', 'naïve', 'x'.repeat(90)), {
  maxLength: 60,
})

test('lines keep to their width, and hold every word in its order', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 40, max: 400 }), fc.boolean(), (all, width, even) => {
      const lines = breakLines(wordsOf([{ text: all.join(' '), style: styles.answer }]), width, even)
      expect(
        lines
          .map((line) => line.map((one) => one.text).join(''))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(all.join(''))
      for (const line of lines) {
        const last = line.at(-1)
        const space = last?.text.endsWith(' ') ? 5 : 0
        expect((last?.x ?? 0) + (last?.width ?? 0) - space).toBeLessThanOrEqual(width + 0.01)
      }
    }),
  )
})

const anyBlock = fc
  .record({ lines: fc.integer({ min: 1, max: 80 }), keep: fc.boolean(), before: fc.integer({ min: 0, max: 30 }) })
  .map(
    ({ lines, keep, before }): Block => ({
      part: { tag: 'P', within: null },
      lines: Array.from({ length: keep ? Math.min(lines, 3) : lines }, () => []),
      leading: 15,
      indent: 0,
      before,
      keep,
    }),
  )

test('no line of a paragraph stands alone, no heading at a page’s foot, and no line is lost or below the foot', () => {
  fc.assert(
    fc.property(fc.array(anyBlock, { minLength: 1, maxLength: 30 }), (blocks) => {
      // Twenty headings on end are no text: they would fill a page that nothing can follow.
      const set = blocks.map((one, at) => ({ ...one, keep: one.keep && blocks[at + 1]?.keep === false }))
      const pages = paginate(set)
      for (const page of pages) {
        for (const { block, from, to, y } of page) {
          expect(y + (to - from) * block.leading).toBeLessThanOrEqual(sheet.bottom + 0.01)
          if (block.lines.length > 1) expect(to - from).toBeGreaterThan(1)
        }
        const last = page.at(-1)
        const goesOn = last && (last.block !== set.at(-1) || last.to < last.block.lines.length)
        if (goesOn) expect(last.block.keep).toBe(false)
      }
      const placed = pages.flat()
      expect(
        set.map((one) => placed.filter(({ block }) => block === one).reduce((sum, { from, to }) => sum + to - from, 0)),
      ).toEqual(set.map(({ lines }) => lines.length))
    }),
  )
})
