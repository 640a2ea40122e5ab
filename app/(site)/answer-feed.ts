/** Answers with a feed, or with where it has gone, or says that it is not there. */
import { configuration } from '#lib/configuration.ts'
import type { FeedSource } from '#lib/reading/feeds/feed-source.ts'
import { writeFeed } from '#lib/reading/feeds/write-feed.ts'
import { type FeedFormat, feedAddress, feedTypes } from '#lib/rules/feeds.ts'
import { movedTo, notThere } from './answer-plain.ts'

/** Takes what it tells of, and the page that it now follows, where that has another address than it had. */
export function answerFeed(source: FeedSource | null, format: FeedFormat, nowAt: string | null = null): Response {
  if (source) {
    const type = `${feedTypes[format]}; charset=utf-8`
    return new Response(writeFeed(source, format, configuration()), { headers: { 'content-type': type } })
  }
  return nowAt === null ? notThere('There is no feed at this address.') : movedTo(feedAddress(nowAt, format))
}
