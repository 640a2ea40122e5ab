/** The one canonical form of a document. Two documents that read the same are the same, byte for byte. */
import { cleanLine } from '#lib/rules/clean-text.ts'
import type { Block, List, ListItem, Paragraph, Quotation, RichText } from './document.ts'
import { tidyTexts } from './tidy-texts.ts'

/** Takes any valid document; gives its canonical form, without empty parts. Tidying twice changes nothing. */
export function tidy({ content }: RichText): RichText {
  return { type: 'doc', content: content.flatMap(tidyBlock) }
}

function tidyBlock(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
      return tidyParagraph(block)
    case 'bulletList':
    case 'orderedList':
      return tidyList(block)
    case 'quotation':
      return tidyQuotation(block)
  }
}

function tidyParagraph({ content }: Paragraph): Paragraph[] {
  const texts = tidyTexts(content)
  return texts.length === 0 ? [] : [{ type: 'paragraph', content: texts }]
}

function tidyList({ type, content }: List): List[] {
  const items = content.flatMap(tidyItem)
  return items.length === 0 ? [] : [{ type, content: items }]
}

/** An item begins with a paragraph. Where that was empty, the items of the list beneath it take the item's place. */
function tidyItem({ content }: ListItem): ListItem[] {
  const items: ListItem[] = []
  for (const part of content.flatMap(tidyPart)) {
    const item = items.at(-1)
    if (item) item.content.push(part)
    else if (part.type === 'paragraph') items.push({ type: 'listItem', content: [part] })
    else items.push(...part.content)
  }
  return items
}

function tidyPart(part: Paragraph | List): (Paragraph | List)[] {
  return part.type === 'paragraph' ? tidyParagraph(part) : tidyList(part)
}

/** A source without a quotation is words all the same: it stays, as the quotation's only paragraph. */
function tidyQuotation({ attrs, content }: Quotation): Quotation[] {
  const paragraphs = content.flatMap(tidyParagraph)
  const source = cleanLine(attrs.source)
  if (paragraphs.length > 0) return [{ type: 'quotation', attrs: { source }, content: paragraphs }]
  return source === '' ? [] : [quotationOf(source)]
}

function quotationOf(text: string): Quotation {
  return {
    type: 'quotation',
    attrs: { source: '' },
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  }
}
