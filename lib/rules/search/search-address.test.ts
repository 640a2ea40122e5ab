/** A search and its address. */
import { expect, test } from 'vitest'
import { askedIn, choosing, searchAddress, takingOff } from './search-address.ts'

test.each([
  [{}, '/search'],
  [{ q: 'cold store' }, '/search?q=cold+store'],
  [{ year: '2026', q: 'C++', division: 'estates' }, '/search?q=C%2B%2B&division=estates&year=2026'],
  [{ q: ['one', 'two'], other: 'x' }, '/search?q=one'],
  [{ q: 'a', page: '3' }, '/search?q=a&page=3'],
  [{ q: 'a', page: '-3' }, '/search?q=a'],
  [{ q: 'a', page: '1e9' }, '/search?q=a'],
])('%j is %s', (parameters, address) => {
  const asked = askedIn(parameters)
  expect(searchAddress(asked, asked.page)).toBe(address)
})

test('a choice is made beside the others, put in the place of its like, and taken off', () => {
  const asked = askedIn({ q: 'a', division: 'estates', year: '2026' })
  expect(searchAddress(choosing(asked, 'division', 'kitchens'))).toBe('/search?q=a&division=kitchens&year=2026')
  expect(searchAddress(takingOff(asked, 'division'))).toBe('/search?q=a&year=2026')
})
