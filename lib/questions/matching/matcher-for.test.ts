import { describe, expect, it } from 'vitest'
import { matcherFor } from './matcher-for.ts'

const bank = [
  { id: 1, wordings: ['What do you like doing to relax?'] },
  { id: 2, wordings: ['If you weren’t {jobTitle}, what would you like to be doing?'] },
  { id: 3, wordings: ['What is your biggest challenge?'] },
  { id: 4, wordings: ['What is the best advice you have been given?'] },
  { id: 5, wordings: ['What is the worst advice you have been given?'] },
  { id: 6, wordings: ['What have been the most important lessons of your career?'] },
  { id: 7, wordings: ['How did you get to where you are now?'] },
  { id: 9, wordings: ['What languages do you speak?'] },
  { id: 8, wordings: ['What odd thing is kept in the bottom drawer?'] },
]
const matcher = matcherFor(bank)
const best = (wording: string) => matcher.match(wording).best

describe('a wording is matched to its question', () => {
  it.each([
    ['letter for letter', 'What is your biggest challenge?', 3],
    ['in capitals, without its marks', 'WHAT IS YOUR BIGGEST CHALLENGE', 3],
    ['with another apostrophe and written out', 'If you were not Head of Maps, what would you like to be doing?', 2],
    ['with a place in the slot', 'If you weren’t in IT, what would you be doing?', 2],
    ['behind a number', 'Q3. What is your biggest challenge?', 3],
    ['behind an opening', 'And finally, what do you do to relax?', 1],
    ['with nothing in common but the meaning', 'How do you unwind?', 1],
    ['as an invitation', 'Tell us about your career so far.', 7],
    ['as a heading', 'Career', 7],
    ['with somebody’s team in it', 'Since joining the Estates team, what have you learned?', 6],
    ['the best, not the worst', 'What’s the best piece of advice that you ever received?', 4],
    ['the worst, not the best', 'What’s the worst piece of advice that you ever received?', 5],
    ['by a word in capitals that names nobody', 'Do you understand Welsh?', 9],
    ['by its own words, where no theme is known', 'Which odd thing do you keep in the bottom drawer?', 8],
  ])('%s', (_, wording, id) => {
    expect(best(wording)).toBe(id)
  })
})

describe('a wording that is no question of the bank is given none', () => {
  it.each([
    ['about somebody else', 'Who chairs the board?'],
    ['about the hour', 'What time is the meeting?'],
    [
      'with the words of a question, asking another thing',
      'What is the biggest challenge of the bridge’s foundations?',
    ],
    ['a statement', 'She has worked here since the spring of 1998.'],
    ['a caption', 'Photo: Lena Marsh'],
    ['marks alone', '?!'],
    ['nothing', ' '],
  ])('%s', (_, wording) => {
    expect(best(wording)).toBe(null)
  })
})

it('three questions are offered, the likeliest first, whether or not one is best', () => {
  for (const wording of ['How do you unwind?', 'Who chairs the board?']) {
    const { offered } = matcher.match(wording)
    const likenesses = offered.map(({ likeness }) => likeness)
    expect(offered).toHaveLength(3)
    expect(likenesses).toEqual(likenesses.toSorted((one, other) => other - one))
  }
})

it('ids come back as they were', () => {
  const { match } = matcherFor<string | number>([
    { id: '7', wordings: ['How do you relax?'] },
    { id: 7, wordings: ['Who inspires you?'] },
  ])
  expect([match('How do you unwind?').best, match('Who is your hero?').best]).toEqual(['7', 7])
})

it('an empty bank, and a question without wordings, match nothing', () => {
  expect(matcherFor([]).match('How do you unwind?')).toEqual({ best: null, offered: [] })
  expect(matcherFor([{ id: 1, wordings: [] }]).match('How do you unwind?')).toEqual({ best: null, offered: [] })
})
