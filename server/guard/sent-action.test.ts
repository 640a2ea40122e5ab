import { describe, expect, test } from 'vitest'
import { rowsOf } from './rows.ts'
import { areActionFields, isPlainAction, isScriptsAction } from './sent-action.ts'

const rows = (parts: Record<string, unknown>) => (row: string) => (Object.hasOwn(parts, row) ? parts[row] : undefined)
const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels))

describe('an action from a script', () => {
  test.each<[string, Record<string, unknown>, boolean]>([
    ['a form', { 0: ['$K1'] }, true],
    ['no state yet, and a form', { 0: ['$undefined', '$K1'] }, true],
    ['a state and a form', { 0: [{ values: { text: 'a' }, problems: [], refusal: null }, '$K1'] }, true],
    ['text that begins with a dollar, as React escapes it', { 0: [{ text: '$$5' }, '$K1'] }, true],
    ['something twice, sent once', { 0: [{ mine: { a: 1 }, base: '$0:0:mine' }, '$K1'] }, true],
    ['something in a row of its own', { 0: ['$2', '$K1'], 2: { a: 1 } }, true],
    ['nothing', {}, false],
    ['no list', { 0: {} }, false],
    ['nothing, to an action that takes nothing', { 0: [] }, true],
    ['no form', { 0: [{ values: {} }] }, false],
    ['numbers', { 0: [1, 2] }, false],
    ['a form that is not last', { 0: ['$K1', {}] }, false],
    ['a row that is not there', { 0: ['$9', '$K1'] }, false],
    ['a place that is not there', { 0: [{ base: '$0:0:mine' }, '$K1'] }, false],
    ['a place in the prototype', { 0: ['$0:__proto__:x', '$K1'] }, false],
    ['another action for a state', { 0: ['$h1', '$K1'] }, false],
    ['a map that was not sent', { 0: [{ a: ['$Q9'] }, '$K1'] }, false],
    ['a place in a list that is no item', { 0: [{ list: [], size: '$0:0:list:length' }, '$K1'] }, false],
    ['a row of its own with something unknown in it', { 0: ['$2', '$K1'], 2: { a: '$F9' } }, false],
    ['rows that point at each other', { 0: ['$2', '$K1'], 2: { a: '$3' }, 3: { a: '$2' } }, true],
    ['more than a state and a form', { 0: [{}, {}, '$K1'] }, false],
    ['a form for a state', { 0: ['$K1', '$K1'] }, false],
    ['a state as deep as none is', { 0: [deep(10_000), '$K1'] }, false],
    ['a way as long as none is', { 0: [`$0${':0'.repeat(10_000)}`, '$K1'] }, false],
    ['as much said twice as a draft may be', { 0: [Array(2_000).fill('$0'), '$K1'] }, true],
    ['more than that', { 0: [Array(2_001).fill('$0'), '$K1'] }, false],
  ])('%s: %#', (_, parts, sound) => {
    expect(isScriptsAction(rows(parts))).toBe(sound)
  })
})

describe('an action from a form without scripts', () => {
  test.each<[string, Record<string, unknown>, boolean]>([
    ['a state', { 0: { id: 'x', bound: '$@1' }, 1: [{ values: {} }] }, true],
    ['no action', {}, false],
    ['an action that is bound to nothing', { 0: { id: 'x', bound: null } }, false],
    ['an action that is bound to a number', { 0: { id: 'x', bound: 5 } }, false],
    ['a state that was not sent', { 0: { id: 'x', bound: '$@1' } }, false],
    ['a state that is no list', { 0: { id: 'x', bound: '$@1' }, 1: {} }, false],
    ['a state with something unknown in it', { 0: { id: 'x', bound: '$@1' }, 1: ['$F2'] }, false],
    ['a form for a state', { 0: { id: 'x', bound: '$@1' }, 1: ['$K1'] }, false],
    ['two states', { 0: { id: 'x', bound: '$@1' }, 1: [{}, {}] }, false],
  ])('%s', (_, parts, sound) => {
    expect(isPlainAction(rows(parts))).toBe(sound)
  })
})

describe('the fields that name an action', () => {
  test.each<[string, string[], boolean]>([
    ['a form with a state', ['$ACTION_REF_2', '$ACTION_2:0', '$ACTION_2:1', '$ACTION_KEY', 'headline'], true],
    ['signing out', [`$ACTION_ID_${'0a'.repeat(21)}`], true],
    ['no action', ['headline'], true],
    ['two actions', ['$ACTION_ID_0a', '$ACTION_ID_0b'], false],
    ['an action of both kinds', ['$ACTION_REF_1', '$ACTION_1:0', '$ACTION_ID_0a'], false],
    ['an action without a name', ['$ACTION_ID_'], false],
    ['a row that is none', ['$ACTION_REF_1', '$ACTION_1:__proto__'], false],
  ])('%s', (_, names, sound) => {
    expect(areActionFields(names)).toBe(sound)
  })
})

test.each([
  ['a row that points at itself as often as 2 MB hold', 400_000],
  ['a row that points at itself as often as it may', 2_000],
])('%s is parsed once', (_, times) => {
  const text = JSON.stringify([Array(times).fill('$0'), '$K1'])
  const read: string[] = []
  isScriptsAction(
    rowsOf((row) => {
      read.push(row)
      return row === '0' ? text : undefined
    }),
  )
  expect(read).toEqual(['0'])
})
