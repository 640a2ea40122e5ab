/** The interviews under a topic or a region, and the ways to the older and the newest ones. */
import { InterviewRows } from '#components/site/interview-rows.tsx'
import type { ListedInterview } from '#components/site/listed-interview.ts'

type Props = {
  interviews: readonly ListedInterview[]
  timeZone: string
  /** The page's address, without where it goes on. */
  address: string
  /** Whether this is the page that begins with the newest. */
  first: boolean
  /** What `after` is on the next page; null on the last. */
  older: string | null
}

export function TagPieces({ interviews, timeZone, address, first, older }: Props) {
  return (
    <section aria-labelledby="pieces-here" className="mt-12 border-t border-ink pt-6">
      <h2 id="pieces-here" className="sr-only">
        {first ? 'Interviews, newest first' : 'Older interviews'}
      </h2>
      <InterviewRows interviews={interviews} timeZone={timeZone} />
      {(!first || older !== null) && (
        <nav aria-label="More interviews" className="mt-6 flex flex-wrap gap-x-8 text-s2">
          {!first && (
            <a href={address} className="inline-block py-1">
              The newest
            </a>
          )}
          {older !== null && (
            <a href={`${address}?after=${older}`} rel="next" className="inline-block py-1">
              Older interviews
            </a>
          )}
        </nav>
      )}
    </section>
  )
}
