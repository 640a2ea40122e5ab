import { describe, expect, test } from 'vitest'
import { isPlainAction, isScriptsAction } from './sent-action.ts'

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
    ['an empty list', { 0: [] }, false],
    ['no form', { 0: [{ values: {} }] }, false],
    ['numbers', { 0: [1, 2] }, false],
    ['a form that is not last', { 0: ['$K1', {}] }, false],
    ['a row that is not there', { 0: ['$9', '$K1'] }, false],
    ['a place that is not there', { 0: [{ base: '$0:0:mine' }, '$K1'] }, false],
    ['a place in the prototype', { 0: ['$0:__proto__:x', '$K1'] }, false],
    ['another action for a state', { 0: ['$h1', '$K1'] }, false],
    ['a map that was not sent', { 0: [{ a: ['$Q9'] }, '$K1'] }, false],
    ['a state as deep as none is', { 0: [deep(10_000), '$K1'] }, false],
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
  ])('%s', (_, parts, sound) => {
    expect(isPlainAction(rows(parts))).toBe(sound)
  })
})
