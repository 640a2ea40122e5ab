/** Our documents in the text box and out of it again. */
import { getSchema } from '@tiptap/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someDocument } from '#lib/rules/rich-text/arbitrary-documents.ts'
import { emptyDocument, parseRichText } from '#lib/rules/rich-text/document.ts'
import { tidy } from '#lib/rules/rich-text/tidy.ts'
import { documentOf, nodeOf } from './document-of.ts'
import { nodesAndMarks } from './nodes-and-marks.ts'

const schema = getSchema(nodesAndMarks)

test('the text box knows our nodes and marks and no others', () => {
  expect(Object.keys(schema.nodes).sort()).toEqual(
    ['bulletList', 'doc', 'listItem', 'orderedList', 'paragraph', 'quotation', 'text'].sort(),
  )
  expect(Object.keys(schema.marks)).toEqual(['link', 'strong', 'emphasis'])
})

test('their attributes are ours and no others', () => {
  const named = { ...schema.nodes, ...schema.marks }
  const attributes = Object.entries(named).flatMap(([name, { spec }]) =>
    Object.keys(spec.attrs ?? {}).map((attribute) => `${name}.${attribute}`),
  )
  expect(attributes.sort()).toEqual(['link.href', 'quotation.source'])
})

test('every document comes out as it went in, and may be stored', () => {
  fc.assert(
    fc.property(someDocument, (document) => {
      const tidied = tidy(document)
      const out = tidy(documentOf(nodeOf(schema, tidied)))
      expect(out).toEqual(tidied)
      expect(parseRichText(out)).toEqual({ document: tidied })
    }),
    { numRuns: 500 },
  )
}, 60_000)

test('what the text box writes of itself is our document, letter by letter', () => {
  fc.assert(
    fc.property(someDocument, (document) => {
      const tidied = tidy(document)
      fc.pre(tidied.content.length > 0)
      expect(parseRichText(nodeOf(schema, tidied).toJSON())).toEqual({ document: tidied })
    }),
    { numRuns: 500 },
  )
}, 60_000)

describe('what is no document of ours', () => {
  test('an empty answer is one paragraph to write in, and nothing again', () => {
    expect(nodeOf(schema, emptyDocument).childCount).toBe(1)
    expect(tidy(documentOf(nodeOf(schema, emptyDocument)))).toEqual(emptyDocument)
  })

  test.each([
    ['heading', { type: 'heading', content: [] }],
    ['image', { type: 'image', attrs: { src: 'a' } }],
    ['hardBreak', { type: 'hardBreak' }],
  ])('a %s is unknown to the text box', (_, node) => {
    expect(() => schema.nodeFromJSON({ type: 'doc', content: [node] })).toThrow()
  })
})
