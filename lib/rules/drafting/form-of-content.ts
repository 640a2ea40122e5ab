/** A draft's content as the form shows it: answers as Markdown, topics in one line. */
import type { Content } from '#lib/rules/content/content.ts'
import { toMarkdown } from '#lib/rules/rich-text/to-markdown.ts'
import type { DraftForm } from './draft-form.ts'
import { noPortrait } from './empty-form.ts'
import { linkIds } from './link-ids.ts'

export function formOfContent(content: Content, leftOver: string[]): DraftForm {
  const ids = linkIds(content.links)
  return {
    headline: content.headline,
    standfirst: content.standfirst,
    portrait: { ...noPortrait, ...content.portraitWords, hash: content.portrait ?? '' },
    exchanges: content.exchanges.map(({ id, kind, wording, answer, question, cut }) => ({
      id,
      kind,
      wording,
      answer: toMarkdown(answer),
      question: question === undefined ? '' : String(question),
      cut: cut?.sentences ?? [],
      cutOf: cut?.of ?? '',
    })),
    links: content.links.map((link, at) => ({ ...link, id: ids[at] ?? `l${at + 1}` })),
    topics: content.topics.join(', '),
    region: content.region ?? '',
    leftOver,
    removed: null,
  }
}
