/** One division’s newest interviews, as a feed. */
import { answerFeed } from '#app/(site)/answer-feed.ts'
import { feedOfDivision } from '#lib/reading/feeds/feed-source.ts'
import { movedDivision } from '#lib/reading/moved.ts'
import { reader } from '#lib/reading/reader.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: RouteContext<'/divisions/[slug]/feed.json'>) {
  const { slug } = await params
  const at = reader()
  const now = movedDivision(at, slug)
  return answerFeed(feedOfDivision(at, slug), 'json', now === null ? null : `/divisions/${now}`)
}
