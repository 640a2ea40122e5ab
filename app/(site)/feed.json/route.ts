/** The newest interviews, as a feed. */
import { answerFeed } from '#app/(site)/answer-feed.ts'
import { feedOfAll } from '#lib/reading/feeds/feed-source.ts'
import { reader } from '#lib/reading/reader.ts'

export const dynamic = 'force-dynamic'

export function GET() {
  return answerFeed(feedOfAll(reader()), 'json')
}
