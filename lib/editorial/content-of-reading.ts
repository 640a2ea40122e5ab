/** What the importer read, as the first content of a draft. */
import type { Reading } from '#lib/importing/reading.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { exchangeId } from './exchange-id.ts'

export function contentOfReading(reading: Reading): Content {
  return {
    headline: reading.headline ?? '',
    standfirst: reading.standfirst ?? '',
    exchanges: reading.exchanges.map((exchange) => ({ id: exchangeId(), ...exchange })),
    links: reading.links,
    topics: reading.topics,
    portrait: null,
  }
}
