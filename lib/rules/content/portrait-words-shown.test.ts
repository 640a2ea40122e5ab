import { expect, test } from 'vitest'
import { emptyContent } from './empty-content.ts'
import { portraitWordsShown } from './portrait-words-shown.ts'

test.each([
  [undefined, null, null],
  [{ alt: 'Ada, laughing', decorative: false, credit: 'M. Strand' }, 'Ada, laughing', 'M. Strand'],
  [{ alt: 'Ada, laughing', decorative: true, credit: 'M. Strand' }, '', 'M. Strand'],
  [{ alt: '', decorative: false, credit: 'M. Strand' }, '', 'M. Strand'],
  [{ alt: 'Ada, laughing', decorative: false, credit: '' }, 'Ada, laughing', ''],
])('of %o readers are told %o and %o', (portraitWords, alt, credit) => {
  const content = { ...emptyContent, ...(portraitWords && { portraitWords }) }
  expect(portraitWordsShown(content)).toEqual({ alt, credit })
})
