/** The text box's document as ours, and ours as the text box's. */
import type { Node, Schema } from '@tiptap/pm/model'
import type { Block, ListItem, Mark, Paragraph, RichText, Text } from '#lib/rules/rich-text/document.ts'
import { marked } from '#lib/rules/rich-text/marks.ts'

/** Takes the text box's document; gives ours, node by node and not tidied. What is no node of ours cannot come out of it. */
export function documentOf(node: Node): RichText {
  return { type: 'doc', content: node.children.flatMap(blockOf) }
}

function paragraphOf(node: Node): Paragraph {
  return { type: 'paragraph', content: node.children.flatMap(textOf) }
}

function blockOf(node: Node): Block[] {
  switch (node.type.name) {
    case 'paragraph':
      return [paragraphOf(node)]
    case 'bulletList':
      return [{ type: 'bulletList', content: node.children.map(itemOf) }]
    case 'orderedList':
      return [{ type: 'orderedList', content: node.children.map(itemOf) }]
    case 'quotation':
      return [
        {
          type: 'quotation',
          attrs: { source: String(node.attrs.source) },
          content: node.children.map(paragraphOf),
        },
      ]
    default:
      return []
  }
}

function itemOf(node: Node): ListItem {
  const parts = node.children.flatMap(blockOf).filter((part) => part.type !== 'quotation')
  return { type: 'listItem', content: parts }
}

function textOf({ text = '', marks }: Node): Text[] {
  return text === ''
    ? []
    : [
        marked(
          text,
          marks.flatMap(({ type, attrs }) => markOf(type.name, attrs.href)),
        ),
      ]
}

function markOf(name: string, href: unknown): Mark[] {
  switch (name) {
    case 'link':
      return typeof href === 'string' ? [{ type: 'link', attrs: { href } }] : []
    case 'strong':
      return [{ type: 'strong' }]
    case 'emphasis':
      return [{ type: 'emphasis' }]
    default:
      return []
  }
}

const emptyParagraph: Paragraph = { type: 'paragraph', content: [] }

/** Takes a valid document; gives it as the text box's, checked against its schema. There is always a paragraph to write in. */
export function nodeOf(schema: Schema, { type, content }: RichText): Node {
  const node = schema.nodeFromJSON({ type, content: content.length === 0 ? [emptyParagraph] : content })
  node.check()
  return node
}
