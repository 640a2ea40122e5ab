/** Lists go three deep, and no deeper by any way. */
import { getSchema } from '@tiptap/core'
import { sinkListItem } from '@tiptap/pm/schema-list'
import { EditorState, Selection } from '@tiptap/pm/state'
import { expect, test } from 'vitest'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import { documentOf, nodeOf } from './document-of.ts'
import { listDepthPlugin, roomForLists } from './list-depth.ts'
import { nodesAndMarks } from './nodes-and-marks.ts'

const schema = getSchema(nodesAndMarks)

/** The caret stands at the end of the last item. */
function opened(markdown: string) {
  const doc = nodeOf(schema, fromMarkdown(markdown))
  return EditorState.create({ doc, selection: Selection.atEnd(doc), plugins: [listDepthPlugin()] })
}

function movedIn(markdown: string): string {
  let state = opened(markdown)
  const { listItem } = schema.nodes
  if (!listItem) throw new Error('There are no lists.')
  sinkListItem(listItem)(state, (tr) => {
    state = state.apply(tr)
  })
  return toMarkdown(documentOf(state.doc))
}

test.each([
  ['- a\n- b', '- a\n  - b'],
  ['- a\n  - b\n  - c', '- a\n  - b\n    - c'],
  ['- a\n  - b\n    - c\n    - d', '- a\n  - b\n    - c\n    - d'],
])('the last item of %j moved in is %j', (before, after) => expect(movedIn(before)).toBe(after))

test.each([
  ['a', 3],
  ['- a', 2],
  ['- a\n  1. b\n     - c', 0],
])('within %j there is room for %i', (markdown, room) => {
  expect(roomForLists(opened(markdown).selection.$from)).toBe(room)
})
