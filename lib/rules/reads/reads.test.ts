/** What the desk is told of reads. */
import { expect, test } from 'vitest'
import { howFarInWords, lengthsInWords, perDayInWords, readsInWords, timesInWords } from './in-words.ts'
import { daysIn, readsAddress } from './span.ts'
import { totalsOf } from './totals.ts'

const totals = totalsOf(
  [
    { day: '2026-02-27', length: 'full', quarter: 4, count: 3 },
    { day: '2026-02-27', length: 'full', quarter: 0, count: 1 },
    { day: '2026-03-01', length: 'cut', quarter: 4, count: 2 },
    { day: '2026-03-01', length: 'full', quarter: 2, count: 1 },
  ],
  '2026-02-27',
  4,
)

test('a span has all its days, those without a read too', () => {
  expect(totals.byDay).toEqual([
    { day: '2026-02-27', count: 4 },
    { day: '2026-02-28', count: 0 },
    { day: '2026-03-01', count: 3 },
    { day: '2026-03-02', count: 0 },
  ])
})

test('whoever came to the end came past every quarter', () => {
  expect(totals.reached).toEqual([7, 6, 6, 5, 5])
})

test('each plot’s main thing is a sentence', () => {
  expect(perDayInWords(totals)).toBe('7 reads in 4 days, the most on 27 February 2026: 4.')
  expect(howFarInWords(totals)).toBe('Of 7 reads 6 came as far as the half, and 5 to the end: 71 in 100.')
  expect(lengthsInWords(totals)).toBe(
    'In 60 seconds: 2 reads, 2 of them to the end. In full: 5 reads, 3 of them to the end.',
  )
})

test.each([
  [0, 'no reads', '0 times'],
  [1, '1 read', 'once'],
  [1686, '1,686 reads', '1,686 times'],
])('%d in words', (count, reads, times) => {
  expect([readsInWords(count), timesInWords(count)]).toEqual([reads, times])
})

test('a length in which nothing was read says so, and no more', () => {
  const { cut, full } = totalsOf([], '2026-03-01', 1)
  expect(lengthsInWords({ ...totals, cut, full })).toBe('In 60 seconds: no reads. In full: no reads.')
})

test.each([
  ['7', 7],
  ['365', 365],
  ['31', 30],
  ['7.0', 30],
  [['7', '90'], 30],
  [undefined, 30],
])('?days=%s shows %d days', (asked, days) => {
  expect(daysIn(asked)).toBe(days)
})

test('an address names what is not the ordinary', () => {
  expect(readsAddress({ interview: null })).toBe('/desk/reads')
  expect(readsAddress({ interview: 3 })).toBe('/desk/reads?interview=3')
  expect(readsAddress({ interview: 3, days: 90 })).toBe('/desk/reads?interview=3&days=90')
})
