/** A document as HTML text, for what leaves the site: feeds, and tools that embed a piece. Pages have components/rich-text.tsx. */
import { asMarkup } from '#lib/rules/as-markup.ts'
import type { Block, ListItem, Mark, RichText, Text } from './document.ts'

/** Made anew each time; no HTML is stored, and none is taken. '' for an empty document. */
export function toHtml({ content }: RichText): string {
  return content.map(blockHtml).join('')
}

function blockHtml(node: Block | ListItem): string {
  switch (node.type) {
    case 'paragraph':
      return `<p>${node.content.map(textHtml).join('')}</p>`
    case 'bulletList':
      return `<ul>${node.content.map(blockHtml).join('')}</ul>`
    case 'orderedList':
      return `<ol>${node.content.map(blockHtml).join('')}</ol>`
    case 'listItem':
      return `<li>${node.content.map(blockHtml).join('')}</li>`
    case 'quotation': {
      const { source } = node.attrs
      const footer = source === '' ? '' : `<footer>${asMarkup(source)}</footer>`
      return `<blockquote>${node.content.map(blockHtml).join('')}${footer}</blockquote>`
    }
  }
}

/** The first mark is the outermost, so a text is dressed from the last to the first. */
function textHtml({ text, marks = [] }: Text): string {
  return marks.reduceRight(dressed, asMarkup(text))
}

function dressed(inside: string, mark: Mark): string {
  switch (mark.type) {
    case 'link':
      return `<a href="${asMarkup(mark.attrs.href)}">${inside}</a>`
    case 'strong':
      return `<strong>${inside}</strong>`
    case 'emphasis':
      return `<em>${inside}</em>`
  }
}
