/** The words of a paragraph with the emphasis and the links that were written into it as Markdown. */
import type { RichText } from '#lib/rules/rich-text/document.ts'

type Text = Extract<RichText['content'][number], { type: 'paragraph' }>['content'][number]

/** Only what cannot be meant otherwise: two stars on either side, or a whole web address in brackets. */
const marked = /\*\*(?=\S)([^*]{1,500}?\S|\S)\*\*|\[([^[\]]{1,300})\]\((https?:\/\/[^\s()]{1,500})\)/gu

export function markedText(text: string): Text[] {
  const texts: Text[] = []
  let from = 0
  const plain = (to: number): void => {
    if (to > from) texts.push({ type: 'text', text: text.slice(from, to) })
  }
  for (const match of text.matchAll(marked)) {
    const [whole, strong, label, href] = match
    if (href !== undefined && !URL.canParse(href)) continue
    plain(match.index)
    if (strong !== undefined) texts.push({ type: 'text', text: strong, marks: [{ type: 'strong' }] })
    else if (label !== undefined && href !== undefined) {
      texts.push({ type: 'text', text: label, marks: [{ type: 'link', attrs: { href } }] })
    }
    from = match.index + whole.length
  }
  plain(text.length)
  return texts
}
