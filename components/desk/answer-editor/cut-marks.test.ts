/** Which sentences the caret and the selection touch, and what the cut is afterwards. */
import { getSchema } from '@tiptap/core'
import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { cutPlugin, drawCut, isInCut, toggledCut } from './cut-marks.ts'
import { nodeOf } from './document-of.ts'
import { nodesAndMarks } from './nodes-and-marks.ts'

const schema = getSchema(nodesAndMarks)
const answer = 'I read. I *ring*. I write.\n\n- Milk\n- Eggs'

/** The answer with these sentences in its cut, and what is between the two words selected. */
function state(cut: string[], from: string, to = from) {
  const doc = nodeOf(schema, fromMarkdown(answer))
  const placeOf = (word: string) => {
    let place = 0
    doc.descendants((node, at) => {
      const found = node.isText ? (node.text ?? '').indexOf(word) : -1
      if (found >= 0) place = at + found + 1
    })
    return place
  }
  const opened = EditorState.create({ doc, plugins: [cutPlugin()] })
  const selected = opened.apply(opened.tr.setSelection(TextSelection.create(doc, placeOf(from), placeOf(to))))
  return selected.apply(drawCut(selected, cut))
}

describe('pressing "In the cut"', () => {
  test.each<[string, string[], [string, string?], string[]]>([
    ['puts in the sentence in which the caret stands', [], ['ring'], ['I ring.']],
    ['puts in every sentence that is selected', [], ['read', 'write'], ['I read.', 'I ring.', 'I write.']],
    ['puts an item of a list in by itself', ['I read.'], ['Eggs'], ['I read.', 'Eggs']],
    ['takes the sentence out that was in', ['I read.', 'I ring.'], ['ring'], ['I read.']],
    ['puts all in where some were in', ['I ring.'], ['read', 'ring'], ['I read.', 'I ring.']],
    ['keeps the answer’s order', ['I write.'], ['read'], ['I read.', 'I write.']],
  ])('%s', (_, cut, [from, to], after) => expect(toggledCut(state(cut, from, to))).toEqual(after))
})

test('a sentence is in the cut where all that is selected is', () => {
  expect(isInCut(state(['I ring.'], 'ring'))).toBe(true)
  expect(isInCut(state(['I ring.'], 'read', 'ring'))).toBe(false)
  expect(isInCut(state([], 'ring'))).toBe(false)
})

test('sentences are still marked while others are written', () => {
  const before = state(['I write.'], 'Milk')
  const after = before.apply(before.tr.insertText('Oat '))
  expect(toggledCut(after)).toEqual(['I write.', 'MOat ilk'])
})
