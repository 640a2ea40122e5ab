/** A rich text as lines: each paragraph, list item and quotation by itself, with what it says, what it is, and its marks. */
import type { Block, List, ListItem, Paragraph, Quotation, RichText, Text } from '#lib/rules/rich-text/document.ts'

export interface Line {
  block: 'paragraph' | 'item' | 'quotation'
  /** What it is, in words ("an item of a bulleted list"): two documents whose lines say and are the same are the same. */
  shape: string
  text: string
  texts: readonly Text[]
}

export function plainLine(text: string): Line {
  return { block: 'paragraph', shape: 'a paragraph', text, texts: [{ type: 'text', text }] }
}

export function linesOf({ content }: RichText): Line[] {
  return content.flatMap((block, index) => linesOfBlock(block, content[index - 1]))
}

function linesOfBlock(block: Block, before: Block | undefined): Line[] {
  switch (block.type) {
    case 'paragraph':
      return [lineOf('paragraph', 'a paragraph', block)]
    case 'quotation':
      return linesOfQuotation(block, before?.type === 'quotation')
    case 'bulletList':
    case 'orderedList':
      return linesOfList(block, before?.type === block.type, '')
  }
}

function lineOf(block: Line['block'], shape: string, { content }: Paragraph): Line {
  return { block, shape, text: content.map(({ text }) => text).join(''), texts: content }
}

function linesOfQuotation({ attrs: { source }, content }: Quotation, isAnother: boolean): Line[] {
  const said = content.map((paragraph, index) =>
    lineOf(
      'quotation',
      isAnother && index === 0 ? 'the beginning of another quotation' : 'part of a quotation',
      paragraph,
    ),
  )
  return source === ''
    ? said
    : [...said, { ...plainLine(source), block: 'quotation', shape: 'the source of a quotation' }]
}

const listNames = { bulletList: 'a bulleted list', orderedList: 'a numbered list' } as const

function linesOfList({ type, content }: List, isAnother: boolean, within: string): Line[] {
  return content.flatMap((item, index) => {
    const first = isAnother && index === 0 ? 'the beginning of another list, ' : ''
    return linesOfItem(item, first, `of ${listNames[type]}${within}`, `${within} within a list`)
  })
}

function linesOfItem({ content }: ListItem, first: string, ofList: string, within: string): Line[] {
  return content.flatMap((part, index) => {
    if (part.type !== 'paragraph') return linesOfList(part, content[index - 1]?.type === part.type, within)
    return [lineOf('item', index === 0 ? `${first}an item ${ofList}` : `a further paragraph ${ofList}`, part)]
  })
}
