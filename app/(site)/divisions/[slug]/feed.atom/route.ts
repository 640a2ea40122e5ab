/** One division’s newest interviews, as a feed. */
import { answerFeed } from '#app/(site)/answer-feed.ts'
import { feedOfDivision } from '#lib/reading/feeds/feed-source.ts'
import { reader } from '#lib/reading/reader.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: RouteContext<'/divisions/[slug]/feed.atom'>) {
  return answerFeed(feedOfDivision(reader(), (await params).slug), 'atom')
}
