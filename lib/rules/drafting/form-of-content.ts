/** A draft's content as the form shows it: answers as Markdown, topics in one line. */
import type { Content } from '#lib/rules/content/content.ts'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import type { DraftForm } from './draft-form.ts'
import { linkIds } from './link-ids.ts'

export function formOfContent(content: Content, leftOver: string[]): DraftForm {
  const ids = linkIds(content.links)
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    exchanges: content.exchanges.map((exchange) => ({ ...exchange, answer: toMarkdown(exchange.answer) })),
    links: content.links.map((link, at) => ({ ...link, id: ids[at] ?? `l${at + 1}` })),
    topics: content.topics.join(', '),
    leftOver,
    removed: null,
  }
}
