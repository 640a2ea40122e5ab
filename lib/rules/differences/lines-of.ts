/** A rich text as lines: each paragraph, list item and quotation by itself, with what it says and how it is dressed. */
import type { Block, ListItem, Paragraph, RichText, Text } from '#lib/rules/rich-text/document.ts'

export interface Line {
  block: 'paragraph' | 'item' | 'quotation'
  text: string
  /** The same with its emphasis and links spelt out: lines that say the same and are dressed differently differ here. */
  dressed: string
}

function dressed({ text, marks = [] }: Text): string {
  return marks.length === 0 ? text : JSON.stringify([text, marks])
}

function lineOf(block: Line['block'], { content }: Paragraph): Line {
  return { block, text: content.map(({ text }) => text).join(''), dressed: content.map(dressed).join('') }
}

function linesOfBlock(block: Block | ListItem, inside: Line['block']): Line[] {
  switch (block.type) {
    case 'paragraph':
      return [lineOf(inside, block)]
    case 'quotation': {
      const { source } = block.attrs
      const said = block.content.map((paragraph) => lineOf('quotation', paragraph))
      return source === '' ? said : [...said, { block: 'quotation', text: source, dressed: source }]
    }
    case 'bulletList':
    case 'orderedList':
    case 'listItem':
      return block.content.flatMap((inner: Block | ListItem) => linesOfBlock(inner, 'item'))
  }
}

export function linesOf({ content }: RichText): Line[] {
  return content.flatMap((block) => linesOfBlock(block, 'paragraph'))
}
