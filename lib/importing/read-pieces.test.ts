/** Each line knows what it was read as, and why. */
import { expect, test } from 'vitest'
import { magazine } from './cases/magazine.ts'
import { noInterviews } from './cases/no-interviews.ts'
import { speakers } from './cases/speakers.ts'
import { webPages } from './cases/web-pages.ts'
import { readPieces } from './read-pieces.ts'

test.each([...webPages, ...magazine, ...speakers, ...noInterviews])(
  'no line of "$title" is without a role and a reason',
  ({ text }) => {
    for (const piece of readPieces(text).pieces) {
      expect(piece.role, piece.text).not.toBe('unread')
      expect(piece.reason, piece.text).not.toBe('')
    }
  },
)

test('the reasons are phrases that a person can read', () => {
  const { pieces } = readPieces(
    'Menu\n\nWhat do you do?\n\nI fly kites.\n\nWhy?\n\nI like the wind, and the wind likes me.',
  )
  expect(pieces.map(({ role, reason, text }) => `${text} – ${role}: ${reason}`)).toEqual([
    'Menu – left over: navigation',
    'What do you do? – ask: a question put to somebody',
    'I fly kites. – answer: follows a question',
    'Why? – ask: ends with a question mark',
    'I like the wind, and the wind likes me. – answer: follows a question',
  ])
})
