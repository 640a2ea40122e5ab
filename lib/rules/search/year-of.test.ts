/** Years begin at midnight where the institution is. */
import { expect, test } from 'vitest'
import { yearsIn } from './year-of.ts'

test.each([
  ['UTC', '2026-01-01T00:00:00.000Z', 2026],
  ['UTC', '2025-12-31T23:59:59.999Z', 2025],
  ['Pacific/Auckland', '2025-12-31T11:00:00.000Z', 2026],
  ['Pacific/Auckland', '2025-12-31T10:59:59.999Z', 2025],
  ['America/St_Johns', '2026-01-01T03:29:59.999Z', 2025],
  ['America/St_Johns', '2026-01-01T03:30:00.000Z', 2026],
  ['Europe/London', '1970-01-01T00:00:00.000Z', 1970],
  ['Europe/London', '2099-06-15T12:00:00.000Z', 2099],
])('in %s, %s is in %i', (zone, moment, year) => {
  expect(yearsIn(zone)(Date.parse(moment))).toBe(year)
})
