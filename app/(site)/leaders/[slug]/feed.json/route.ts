/** One leader’s newest interviews, as a feed. */
import { answerFeed } from '#app/(site)/answer-feed.ts'
import { feedOfLeader } from '#lib/reading/feeds/feed-source.ts'
import { reader } from '#lib/reading/reader.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: RouteContext<'/leaders/[slug]/feed.json'>) {
  return answerFeed(feedOfLeader(reader(), (await params).slug), 'json')
}
