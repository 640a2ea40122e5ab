/** Our Markdown is Markdown: the library that most of the world's tools read with reads the same document. */
import fc from 'fast-check'
import type { BlockContent, PhrasingContent, RootContent } from 'mdast'
import { fromMarkdown as read } from 'mdast-util-from-markdown'
import { expect, test } from 'vitest'
import { someDocument } from './arbitrary-documents.ts'
import type { Block, Mark, Paragraph, RichText, Text } from './document.ts'
import { marked } from './marks.ts'
import { tidy } from './tidy.ts'
import { toMarkdown } from './to-markdown.ts'

/** What the library knows and the closed set does not. */
const beyond = [
  ...['codeFenced', 'codeIndented', 'codeText', 'headingAtx', 'setextUnderline', 'thematicBreak', 'hardBreakEscape'],
  ...['htmlFlow', 'htmlText', 'labelStartImage', 'definition', 'characterReference'],
]

function readByLibrary(markdown: string): RichText {
  const { children } = read(markdown, { extensions: [{ disable: { null: beyond } }] })
  return tidy({ type: 'doc', content: children.map(blockOf) })
}

function blockOf(node: RootContent): Block {
  switch (node.type) {
    case 'paragraph':
      return { type: 'paragraph', content: textsOf(node.children, []) }
    case 'blockquote':
      return { type: 'quotation', attrs: { source: '' }, content: node.children.map(paragraphOf) }
    case 'list': {
      const content = node.children.map((item) => ({ type: 'listItem' as const, content: item.children.map(partOf) }))
      return node.ordered ? { type: 'orderedList', content } : { type: 'bulletList', content }
    }
    default:
      throw new Error(`A document holds no ${node.type}`)
  }
}

function partOf(node: BlockContent | RootContent) {
  const block = blockOf(node)
  if (block.type === 'quotation') throw new Error('An item holds no quotation')
  return block
}

function paragraphOf(node: BlockContent | RootContent): Paragraph {
  const block = blockOf(node)
  if (block.type !== 'paragraph') throw new Error(`A quotation holds no ${block.type}`)
  return block
}

function textsOf(nodes: readonly PhrasingContent[], marks: readonly Mark[]): Text[] {
  return nodes.flatMap((node): Text[] => {
    switch (node.type) {
      case 'text':
        return [marked(node.value, marks)]
      case 'strong':
      case 'emphasis':
        return textsOf(node.children, [...marks, { type: node.type }])
      case 'link':
        return textsOf(node.children, [...marks, { type: 'link', attrs: { href: node.url } }])
      default:
        throw new Error(`A paragraph holds no ${node.type}`)
    }
  })
}

/** The source of a quotation is our own agreement; to others it is the last line of the last paragraph. */
function withSourcesAsText({ content }: RichText): RichText {
  return {
    type: 'doc',
    content: content.map((block) => {
      if (block.type !== 'quotation') return block
      const [, sourceLine] = /\n> (—.*)$/.exec(toMarkdown({ type: 'doc', content: [block] })) ?? []
      if (sourceLine === undefined) return block
      const source = block.attrs.source === '' ? ' —' : ` — ${block.attrs.source}`
      const last = block.content.at(-1)
      const paragraphs = block.content.slice(0, -1)
      const ending: Paragraph = {
        type: 'paragraph',
        content: [...(last?.content ?? []), { type: 'text', text: source }],
      }
      return { ...block, attrs: { source: '' }, content: [...paragraphs, ending] }
    }),
  }
}

test('what we write, the CommonMark library reads as the same document', () => {
  fc.assert(
    fc.property(someDocument, (document) => {
      const tidied = tidy(document)
      expect(readByLibrary(toMarkdown(tidied))).toEqual(tidy(withSourcesAsText(tidied)))
    }),
    { numRuns: 100 },
  )
}, 60_000)
