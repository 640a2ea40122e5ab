/** One topic, or one region, with a page of its live interviews. */
import { pageOfInterviews } from '#lib/reading/page-of-interviews.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { regionChosen, type TagChosen, topicChosen } from './tag-chosen.ts'

/** Takes slug and `after` as the address has them. Null where nothing of such a topic is live, and where `after` is none. */
export function topicWithPieces(reader: Reader, slug: string, after: unknown) {
  return withPieces(reader, topicChosen(reader, slug), after)
}

/** The same of a region. */
export function regionWithPieces(reader: Reader, slug: string, after: unknown) {
  return withPieces(reader, regionChosen(reader, slug), after)
}

function withPieces(reader: Reader, tag: TagChosen | null, after: unknown) {
  if (tag === null) return null
  const page = pageOfInterviews(reader, tag.narrowing, after)
  return page && page.interviews.length > 0 ? { slug: tag.slug, name: tag.name, ...page } : null
}
