/** Posts as they are said. */
import { expect, test } from 'vitest'
import { postInWords } from './post-in-words.ts'

test.each([
  ['Keeper of the Cold Store', 'Cold Store', 'Keeper of the Cold Store'],
  ['Head of Kitchens', 'Kitchens', 'Head of Kitchens'],
  ['Pro-Vice-Chancellor for Education', 'Education and Students', 'Pro-Vice-Chancellor for Education'],
  ['Head Porter', 'Porters’ Lodge', 'Head Porter, Porters’ Lodge'],
  ['Head of People and Places', 'Art and Design', 'Head of People and Places, Art and Design'],
  ['Head of IT', 'IT', 'Head of IT'],
])('%s in %s', (jobTitle, division, said) => {
  expect(postInWords({ jobTitle, division })).toBe(said)
})
