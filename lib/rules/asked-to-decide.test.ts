import { expect, test } from 'vitest'
import { askedInWords, inOrderOfNeed } from './asked-to-decide.ts'

const [me, other] = [1, 2]
const today = '2026-03-02'
const bríd = { reviewerId: other, reviewer: 'Bríd Quill' }
const mine = { reviewerId: me, reviewer: 'Ines Calder' }
const nobody = { reviewerId: null, reviewer: null }

test.each([
  [{ ...nobody, dueOn: null }, null],
  [{ ...nobody, dueOn: '2026-03-05' }, 'Any admin is asked to decide by 5 March 2026.'],
  [{ ...bríd, dueOn: null }, 'Bríd Quill is asked to decide.'],
  [{ ...mine, dueOn: '2026-03-05' }, 'You are asked to decide by 5 March 2026.'],
  [{ ...mine, dueOn: today }, 'You are asked to decide by today.'],
  [{ ...mine, dueOn: '2026-02-28' }, 'You are asked to decide. Overdue: it was due on 28 February 2026, 2 days ago.'],
])('%j reads: %s', (asked, words) => {
  expect(askedInWords(asked, me, today)).toBe(words)
})

test('one’s own comes first, others’ last; in each what is due first, then what was sent first', () => {
  const at = (day: number) => new Date(Date.UTC(2026, 1, day))
  const rows = [
    { is: 'bríd’s', ...bríd, dueOn: '2026-02-01', at: at(1) },
    { is: 'anybody’s, newer', ...nobody, dueOn: null, at: at(20) },
    { is: 'anybody’s', ...nobody, dueOn: null, at: at(2) },
    { is: 'mine', ...mine, dueOn: null, at: at(1) },
    { is: 'mine, due', ...mine, dueOn: '2026-03-05', at: at(20) },
    { is: 'mine, overdue', ...mine, dueOn: '2026-02-05', at: at(25) },
  ]
  expect(inOrderOfNeed(rows, me).map(({ is }) => is)).toEqual([
    'mine, overdue',
    'mine, due',
    'mine',
    'anybody’s',
    'anybody’s, newer',
    'bríd’s',
  ])
})
