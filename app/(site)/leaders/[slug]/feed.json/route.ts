/** One leader’s newest interviews, as a feed. */
import { answerFeed } from '#app/(site)/answer-feed.ts'
import { feedOfLeader } from '#lib/reading/feeds/feed-source.ts'
import { movedLeader } from '#lib/reading/moved.ts'
import { reader } from '#lib/reading/reader.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: RouteContext<'/leaders/[slug]/feed.json'>) {
  const { slug } = await params
  const at = reader()
  const now = movedLeader(at, slug)
  return answerFeed(feedOfLeader(at, slug), 'json', now === null ? null : `/leaders/${now}`)
}
