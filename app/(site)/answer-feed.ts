/** Answers with a feed, or with where it has gone, or says that it is not there. */
import { configuration } from '#lib/configuration.ts'
import type { FeedAtAddress } from '#lib/reading/feeds/feed-source.ts'
import { writeFeed } from '#lib/reading/feeds/write-feed.ts'
import { type FeedFormat, feedAddress, feedTypes } from '#lib/rules/feeds.ts'
import { movedTo, plain } from './answer-plain.ts'

export function answerFeed(at: FeedAtAddress, format: FeedFormat): Response {
  if (at === null) return plain('There is no feed at this address.', 404)
  if ('movedTo' in at) return movedTo(feedAddress(at.movedTo, format))
  const type = `${feedTypes[format]}; charset=utf-8`
  return new Response(writeFeed(at, format, configuration()), { headers: { 'content-type': type } })
}
