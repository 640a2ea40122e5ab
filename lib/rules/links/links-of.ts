/** Every link of an interview: those at its end, and those within answers. */
import type { Content } from '#lib/rules/content/content.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { linkIds } from '#lib/rules/drafting/link-ids.ts'
import type { Block, ListItem, RichText, Text } from '#lib/rules/rich-text/document.ts'

interface FoundLink {
  url: string
  /** The words that are the link. */
  label: string
  /** The field in which it can be mended. */
  field: string
}

/** Takes content, and the ids that its closing links have in the form. Gives its links in the order of the page. */
export function linksOf({ exchanges, links }: Content, ids: readonly string[] = linkIds(links)): FoundLink[] {
  return [
    ...exchanges.flatMap(({ id, answer }) =>
      linksIn(answer).map((link) => ({ ...link, field: fieldNames.answer(id) })),
    ),
    ...links.map(({ label, url }, at) => ({ label, url, field: fieldNames.url(ids[at] ?? '') })),
  ]
}

function linksIn({ content }: RichText) {
  return content
    .flatMap(textsOf)
    .flatMap(({ text, marks = [] }) =>
      marks.flatMap((mark) => (mark.type === 'link' ? [{ url: mark.attrs.href, label: text }] : [])),
    )
}

function textsOf(block: Block | ListItem): Text[] {
  return block.type === 'paragraph' ? block.content : block.content.flatMap(textsOf)
}
