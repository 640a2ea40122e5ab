/** What a key does to the lines, as a table; and where the focus goes. */
import { expect, test } from 'vitest'
import type { Line } from '#lib/rules/lines/line.ts'
import { actOfKey } from './keys.ts'
import { act, inHand } from './lines-in-hand.ts'

const line = (role: Line['role'], text: string): Line => ({
  text,
  mark: '',
  number: null,
  bulleted: false,
  indent: 0,
  role,
  reason: 'a test',
  opens: role === 'question',
})
const lines = [line('question', 'Why?'), line('answer', 'Because.'), line('left over', 'Home')]

/** Presses keys one after the other, each on the line that has the focus by then. */
const press = (...keys: string[]) =>
  keys.reduce((hand, key) => {
    const done = actOfKey(key, hand.active)
    return done ? act(hand, done) : hand
  }, inHand(lines))

test.each([
  ['ArrowDown', 1],
  ['j', 1],
  ['J', 1],
  ['PageDown', 2],
  ['End', 2],
  ['ArrowUp', 0],
  ['k', 0],
  ['Home', 0],
])('%s goes to the line at %i, and changes nothing', (key, active) => {
  expect(press(key)).toMatchObject({ lines, active, former: [] })
})

test.each([
  ['h', 'headline'],
  ['s', 'standfirst'],
  ['Q', 'question'],
  ['i', 'invitation'],
  ['t', 'topic'],
  ['a', 'answer'],
  ['l', 'link'],
  ['p', 'topics'],
])('%s makes it %s', (key, role) => {
  expect(press('End', key)).toMatchObject({ active: 2, lines: [{}, {}, { role }] })
})

test('M joins with the line above, and the focus is on what the two became', () => {
  const hand = press('j', 'm')
  expect(hand.lines.map(({ text }) => text)).toEqual(['Why? Because.', 'Home'])
  expect(hand).toMatchObject({ active: 0, goesTo: { id: 'line.1' }, said: 'Joined line 2 with line 1.' })
})

test('Enter opens the line to be split, and the new line gets the focus', () => {
  expect(press('Enter').splitting).toBe(0)
  const joined = press('j', 'm', 'Enter')
  const split = act(joined, { does: 'step', step: { verb: 'split', at: 0, offset: 5 } })
  expect(split).toMatchObject({ active: 1, splitting: null, lines: [{ text: 'Why?' }, { text: 'Because.' }, {}] })
})

test('U takes back one change after the other, and says when there is none', () => {
  expect(press('j', 'x', 'k', 'x', 'u', 'u')).toMatchObject({ lines, former: [] })
  expect(press('u').said).toBe('There is nothing to take back.')
})

test.each(['z', '1', 'Tab', 'Escape', 'F5'])('%s does nothing', (key) => {
  expect(actOfKey(key, 1)).toBeNull()
})
