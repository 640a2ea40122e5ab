/** What changed since this reviewer last looked, else since readers were last shown the interview; the other one is a link away. */
import type { Content } from '#lib/rules/content/content.ts'
import { Changes } from './changes.tsx'

type Props = {
  after: Content
  /** What this person looked at last: which revision, and when. */
  looked: { number: number; at: string; content: Content } | null
  /** What was live last; null for an interview that readers have never seen. */
  live: Content | null
  /** Asked for by the address. */
  sinceLive: boolean
  /** The interview's, on the desk. */
  address: string
}

export function ChangesToReview({ after, looked, live, sinceLive, address }: Props) {
  const shown = looked !== null && !sinceLive ? looked : null
  const before = shown?.content ?? live
  const title = shown ? `Since you last looked: revision ${shown.number}, on ${shown.at}` : 'Since it was last live'
  return (
    <div className="mb-8 grid gap-3">
      {before === null ? (
        <p className="text-ink-2">Readers have not seen this interview: every word is new.</p>
      ) : (
        <Changes title={title} before={before} after={after} />
      )}
      <p className="flex flex-wrap gap-x-4">
        {shown && live && (
          <a href={`${address}/review?since=live`} className="inline-block py-[0.2rem]">
            Compare with what was last live
          </a>
        )}
        {looked && !shown && (
          <a href={`${address}/review`} className="inline-block py-[0.2rem]">
            Compare with what you last looked at
          </a>
        )}
        <a href={`${address}/history`} className="inline-block py-[0.2rem]">
          Compare any two revisions
        </a>
      </p>
    </div>
  )
}
