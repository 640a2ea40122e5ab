/** The words of a wording in the shape in which readers will see them, measured as they will be when they are published. */
import { publishableCut } from '#lib/rules/cut/publishable-cut.ts'
import { linkAddress } from '#lib/rules/rich-text/address.ts'
import type { Content } from './content.ts'
import { wordsOfContent } from './words-of-content.ts'

/** What lies under it is found by readers once this is published. */
const tagNamed = (name: string) => ({ name, slug: null })

/** A link that leads nowhere yet is left out: a draft may have one, and nothing that was submitted has. */
export function pieceOfContent(content: Content) {
  const { headline, standfirst, exchanges, links, topics, region } = content
  const cut = publishableCut(content)
  return {
    headline,
    standfirst,
    words: wordsOfContent(content),
    /** Words of the 60-second version; null where there is none. */
    cutWords: cut?.words ?? null,
    exchanges: exchanges.map(({ id, kind, wording, answer }) => ({
      anchor: id,
      kind,
      wording,
      answer,
      cut: cut?.sentences.get(id) ?? null,
    })),
    links: links.filter(({ url }) => linkAddress(url) !== null),
    topics: topics.map(tagNamed),
    region: region === undefined ? null : tagNamed(region),
  }
}
