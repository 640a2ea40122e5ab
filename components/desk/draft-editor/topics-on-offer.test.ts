import { expect, test } from 'vitest'
import { topicsOnOffer } from './topics-on-offer.ts'

test.each([
  ['', ['Énergie', 'Craft']],
  ['Cr', ['Énergie', 'Craft']],
  ['craft, ', ['craft, Énergie']],
  ['craft,en', ['craft,Énergie']],
  ['energie, craft, ', []],
])('behind “%s” are offered %o', (typed, offered) => {
  expect(topicsOnOffer(typed, ['Énergie', 'Craft'])).toEqual(offered)
})
