import { expect, test } from 'vitest'
import { dayThatCame, monthsAfter, reviewDay } from './review-day.ts'

test.each([
  ['2026-03-02', 12, '2027-03-02'],
  ['2024-02-29', 12, '2025-02-28'],
  ['2023-02-28', 12, '2024-02-28'],
  ['2026-10-31', 1, '2026-11-30'],
  ['2026-12-15', 1, '2027-01-15'],
  ['2026-01-31', 13, '2027-02-28'],
])('%s and %i months are %s', (day, months, then) => {
  expect(monthsAfter(day, months)).toBe(then)
})

test.each([
  ['nobody has said anything', null, '2027-03-02'],
  ['a day was said', '2026-06-01', '2026-06-01'],
  ['a later day was said', '2029-06-01', '2029-06-01'],
  ['the day that was said had passed when it was approved', '2026-03-01', '2027-03-02'],
  ['the day that was said was the day of the approval', '2026-03-02', '2027-03-02'],
])('what was approved on 2 March 2026, where %s', (_, said, day) => {
  expect(reviewDay({ said, approvedOn: '2026-03-02' })).toBe(day)
})

test.each([
  ['2026-03-02', 'today'],
  ['2026-03-01', 'on 1 March 2026, yesterday'],
  ['2026-02-20', 'on 20 February 2026, 10 days ago'],
])('on 2 March, %s came %s', (day, words) => {
  expect(dayThatCame(day, '2026-03-02')).toBe(words)
})
