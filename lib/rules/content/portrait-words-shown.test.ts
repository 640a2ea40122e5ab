import { expect, test } from 'vitest'
import { emptyContent } from './empty-content.ts'
import { asTheFormSays, portraitWordsShown } from './portrait-words-shown.ts'

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

test.each([undefined, { alt: '', decorative: false, credit: '' }])(
  'a form that says %o says that there is nothing',
  (words) => {
    const content = { ...emptyContent, ...(words && { portraitWords: words }) }
    expect(portraitWordsShown(asTheFormSays(content))).toEqual({ alt: '', credit: '' })
  },
)

test('a form that says something says just that', () => {
  const portraitWords = { alt: 'Ada, laughing', decorative: false, credit: 'M. Strand' }
  expect(asTheFormSays({ ...emptyContent, portraitWords }).portraitWords).toEqual(portraitWords)
})
