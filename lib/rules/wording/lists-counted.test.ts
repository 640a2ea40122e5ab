/** What lists say of how much they show. */
import { expect, test } from 'vitest'
import { alsoPutAs, answersInWords } from './answers-counted.ts'
import { comparingInWords } from './comparing.ts'
import { leadersInWords } from './leaders-counted.ts'

const kitchens = 'Kitchens'

test.each([
  [{ all: 8, left: 8, division: null, year: null }, 'Eight answers, the newest first.'],
  [{ all: 1, left: 1, division: null, year: null }, 'One answer.'],
  [{ all: 8, left: 4, division: kitchens, year: null }, 'Four of eight answers, from Kitchens.'],
  [{ all: 20, left: 1, division: kitchens, year: 2025 }, 'One of 20 answers, from Kitchens in 2025.'],
  [{ all: 8, left: 0, division: null, year: 2025 }, 'No answers from 2025.'],
])('%j: %s', (counted, words) => expect(answersInWords(counted)).toBe(words))

const today = { today: 24, division: null, letter: null, post: 'today', newSince: '2025-11-22' } as const

test.each([
  [{ ...today, matching: 24 }, '24 leaders hold a post today.'],
  [{ ...today, matching: 1, today: 1 }, 'One leader holds a post today.'],
  [{ ...today, matching: 2, division: kitchens }, 'Two of 24 leaders, in Kitchens.'],
  [{ ...today, matching: 3, letter: 'M' }, 'Three of 24 leaders, under M.'],
  [
    { ...today, matching: 1, division: kitchens, post: 'new' as const },
    'One of 24 leaders, in Kitchens, new in post since 22 November 2025.',
  ],
  [{ ...today, matching: 0, post: 'new' as const }, 'None of 24 leaders, new in post since 22 November 2025.'],
  [{ ...today, matching: 3, post: 'former' as const }, 'Three leaders held a post before and hold none today.'],
  [
    { ...today, matching: 1, division: kitchens, post: 'former' as const },
    'One leader held a post in Kitchens before and holds none there today.',
  ],
])('%j: %s', (counted, words) => expect(leadersInWords(counted)).toBe(words))

const [una, ben] = [
  { slug: 'una', name: 'Una' },
  { slug: 'ben', name: 'Ben' },
]
const nothing = { wanted: { question: '', a: '', b: '' }, question: null, a: null, b: null, pairs: 0 }
const both = { ...nothing, wanted: { question: '', a: 'una', b: 'ben' }, a: una, b: ben }

test.each([
  ['nothing chosen', nothing, []],
  ['two leaders', { ...both, pairs: 2 }, []],
  ['only the first', { ...both, b: null, wanted: { ...both.wanted, b: '' } }, ['Choose the second leader.']],
  ['nobody', { ...both, b: null }, ['Nobody here is called “ben”. Choose the second leader.']],
  ['one leader twice', { ...both, b: una }, ['Choose two different leaders.']],
  ['nothing in common', both, ['Una and Ben have not answered the same question yet.']],
  ['one question', { ...both, question: { name: 'Why?' } }, ['Una and Ben have not both answered this question.']],
  [
    'a question that is none',
    { ...nothing, wanted: { ...nothing.wanted, question: 'x' } },
    ['There is no such question here. Choose leaders for all that both have answered.'],
  ],
])('%s', (_, asked, words) => expect(comparingInWords(asked)).toEqual(words))

test('other wordings are listed as they were put', () => {
  expect(alsoPutAs(['Why?', 'What for?'])).toBe('Also put as “Why?” and “What for?”')
  expect(alsoPutAs(['Lessons learned'])).toBe('Also put as “Lessons learned”.')
})
