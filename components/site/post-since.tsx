/** What has become of the post since the interview was given, so that nobody writes to somebody who has left. */
type Props = {
  leader: string
  jobTitle: string
  holder: { slug: string; name: string } | null
  leaderToday: string | null
}

export function PostSince({ leader, jobTitle, holder, leaderToday }: Props) {
  return (
    <p className="mt-4 border-l-2 border-accent pl-3 text-pretty text-s1 text-ink-2">
      {leader} answered as {jobTitle} and {leaderToday ? `is ${leaderToday} today.` : 'has left that post since.'}
      {holder && (
        <>
          {' '}
          It is now held by <a href={`/leaders/${holder.slug}`}>{holder.name}</a>.
        </>
      )}
    </p>
  )
}
