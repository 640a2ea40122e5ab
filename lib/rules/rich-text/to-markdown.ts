/** Writes a document as the Markdown that an editor sees in a text area. */
import type { Block, List, ListItem, Paragraph, Quotation, RichText } from './document.ts'
import { isSourceLine } from './source-line.ts'
import { writeTexts } from './write-texts.ts'

/** Takes a tidy document; gives Markdown that `fromMarkdown` reads back as the same document. '' for an empty one. */
export function toMarkdown({ content }: RichText): string {
  return blocksIn(content).join('\n\n')
}

/** Two lists of a kind in a row are told apart by their signs: `-` and `*`, or `1.` and `1)`. */
function blocksIn(blocks: readonly Block[]): string[] {
  let isSecond = false
  return blocks.map((block, index) => {
    isSecond = block.type === blocks[index - 1]?.type && !isSecond
    return written(block, isSecond)
  })
}

function written(block: Block, isSecond: boolean): string {
  switch (block.type) {
    case 'paragraph':
      return writtenParagraph(block)
    case 'quotation':
      return writtenQuotation(block)
    case 'bulletList':
    case 'orderedList':
      return writtenList(block, isSecond)
  }
}

/** A line that begins like a list item or a quotation would be one. */
function writtenParagraph({ content }: Paragraph): string {
  return writeTexts(content)
    .replace(/^(?:[-+](?=\s|$)|-(?=[-\s]*$)|>)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}

/** A last paragraph that begins with a dash would be taken for the source: an empty source after it says that it is none. */
function writtenQuotation({ attrs: { source }, content }: Quotation): string {
  const paragraphs = content.map(writtenParagraph)
  const isMisleading = content.length > 1 && isSourceLine(paragraphs.at(-1) ?? '')
  const from = source === '' ? '' : ` ${writeTexts([{ type: 'text', text: source }])}`
  const last = source !== '' || isMisleading ? `\n—${from}` : ''
  return `${paragraphs.join('\n\n')}${last}`.replace(/^/gm, '> ').replace(/ $/gm, '')
}

function writtenList({ type, content }: List, isSecond: boolean): string {
  const items = content.map((item, index) => {
    const bullet = isSecond ? '*' : '-'
    const number = `${index + 1}${isSecond ? ')' : '.'}`
    const sign = type === 'bulletList' ? bullet : number
    return `${sign} ${writtenItem(item).replace(/\n(?=.)/g, `\n${' '.repeat(sign.length + 1)}`)}`
  })
  return items.join('\n')
}

/** A list follows its paragraph at once; only a paragraph needs a blank line before it. */
function writtenItem({ content }: ListItem): string {
  const parts = blocksIn(content)
  const gaps = content.map(({ type }, index) => (index === 0 ? '' : type === 'paragraph' ? '\n\n' : '\n'))
  return parts.map((part, index) => gaps[index] + part).join('')
}
