/** A document as plain text, for the search index, for e-mail and for counting words. */
import type { Block, ListItem, Paragraph, RichText } from './document.ts'

/** Takes a document; gives its paragraphs with blank lines between, list items with "- " on lines of their own. '' for an empty one. */
export function plainText({ content }: RichText): string {
  return content.map(blockText).join('\n\n')
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return paragraphText(block)
    case 'quotation': {
      const { source } = block.attrs
      return [...block.content.map(paragraphText), ...(source === '' ? [] : [`— ${source}`])].join('\n\n')
    }
    case 'bulletList':
    case 'orderedList':
      return block.content.map(itemText).join('\n')
  }
}

function itemText({ content }: ListItem): string {
  return `- ${content.map(blockText).join('\n').replaceAll('\n', '\n  ')}`
}

/** The words of one paragraph without their marks. */
export function paragraphText({ content }: Paragraph): string {
  return content.map(({ text }) => text).join('')
}
