/** What is read out of a phrase that holds a job title. */
import { expect, test } from 'vitest'
import { postIn } from './titles.ts'

test.each([
  ['Head of Kites', 'Head of Kites', null],
  ['the new Head of Kites (HoK) for the Lunn Trust', 'Head of Kites', 'Lunn Trust'],
  ['New LNT Kite Services Director', 'Kite Services Director', 'LNT'],
  ['IT Director', 'IT Director', null],
  ['Director of Kites, Lunn College', 'Director of Kites', 'Lunn College'],
  ['Lunn College’s first Master of Kites', 'Master of Kites', 'Lunn College'],
  ['Registrar of Lunn College', 'Registrar', 'Lunn College'],
  ['Head of Library Services', 'Head of Library Services', null],
  ['Assistant Director (Kites and Balloons)', 'Assistant Director (Kites and Balloons)', null],
  ['Bursar of Lunn College in January', 'Bursar', 'Lunn College'],
])('"%s" is %s at %s', (phrase, jobTitle, organisation) => {
  expect(postIn(phrase)).toEqual({ jobTitle, organisation })
})

test('a phrase without a job gives none', () => {
  expect(postIn('the Lunn Trust')).toBeNull()
})
