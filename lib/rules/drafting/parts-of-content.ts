/** A draft's content in the parts that two people can change without getting in each other's way, by the names of their fields. */
import type { Content } from '#lib/rules/content/content.ts'
import { fieldNames } from './field-names.ts'

/** What an exchange is made of; its id and its place are no part of it. */
export const exchangeParts = ['kind', 'wording', 'answer', 'question', 'cut'] as const

/** Gives each part's value by its field's name; what is absent is null. */
export function partsOfContent(content: Content): Map<string, unknown> {
  const { headline, standfirst, portrait, portraitWords = null, links, topics, region = null } = content
  return new Map<string, unknown>([
    [fieldNames.headline, headline],
    [fieldNames.standfirst, standfirst],
    [fieldNames.portrait, [portrait, portraitWords]],
    [fieldNames.link, links],
    [fieldNames.topics, topics],
    [fieldNames.region, region],
    ...content.exchanges.flatMap((exchange) =>
      exchangeParts.map((part) => [fieldNames[part](exchange.id), exchange[part] ?? null] as const),
    ),
  ])
}
