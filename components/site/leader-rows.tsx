/** Leaders in short: a small portrait, name, post. */
import { Portrait, type PortraitShown } from '#components/page/portrait.tsx'
import { monthInWords } from '#lib/rules/dates.ts'
import { postInWords } from './post-in-words.ts'

export type LeaderInRow = {
  slug: string
  name: string
  jobTitle: string
  division: string
  portrait: PortraitShown
  /** The last day in the post, 2024-07-31, of somebody who has left. */
  until?: string | null
}

export function LeaderRows({ leaders }: { leaders: readonly LeaderInRow[] }) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-6">
      {leaders.map(({ slug, name, portrait, until = null, ...post }) => (
        <li key={slug} className="grid grid-cols-[4rem_1fr] items-center gap-4">
          <Portrait name={name} portrait={portrait} sizes="4rem" />
          <div>
            <h3 className="text-d1">
              <a href={`/leaders/${slug}`}>{name}</a>
            </h3>
            <p className="text-s1 text-ink-2">
              {postInWords(post)}
              {until !== null && `, until ${monthInWords(until)}`}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
