/** What has become of the post since the interview was given, so that nobody writes to somebody who has left. */
import { Day } from '#components/page/day.tsx'
import { InterviewLink } from './interview-link.tsx'

export type Since = {
  /** Who holds it now, with the newest interview that they gave. */
  holder: {
    slug: string
    name: string
    piece: { slug: string; headline: string; publishedAt: Date; cutWords: number | null } | null
  } | null
  leaderToday: string | null
}

type Props = { leader: string; jobTitle: string; since: Since; timeZone: string }

export function PostSince({ leader, jobTitle, since: { holder, leaderToday }, timeZone }: Props) {
  return (
    <p className="mt-4 border-l-2 border-accent pl-3 text-pretty text-s1 text-ink-2">
      {leader} answered as {jobTitle} and {leaderToday ? `is ${leaderToday} today.` : 'has left that post since.'}
      {holder && (
        <>
          {' '}
          It is now held by <a href={`/leaders/${holder.slug}`}>{holder.name}</a>
          {holder.piece && (
            <>
              , interviewed on <Day of={holder.piece.publishedAt} timeZone={timeZone} />:{' '}
              <InterviewLink slug={holder.piece.slug} cutWords={holder.piece.cutWords}>
                {holder.piece.headline}
              </InterviewLink>
            </>
          )}
          .
        </>
      )}
    </p>
  )
}
