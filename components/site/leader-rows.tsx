/** Leaders in short: a small portrait, name, post, and the newest interview. */
import { Portrait, type PortraitShown } from '#components/page/portrait.tsx'
import { monthInWords } from '#lib/rules/dates.ts'
import { InterviewLink } from './interview-link.tsx'
import { postInWords } from './post-in-words.ts'

export type LeaderInRow = {
  slug: string
  name: string
  jobTitle: string
  division: string
  portrait: PortraitShown
  /** The day on which the post began, 2024-08-01, and the last day in it, of somebody who has left. */
  since?: string
  until?: string | null
  newest?: { slug: string; headline: string; cutWords: number | null } | null
}

type Props = {
  leaders: readonly LeaderInRow[]
  /** Where it matters that a post began not long ago. */
  sayingSince?: boolean
}

export function LeaderRows({ leaders, sayingSince = false }: Props) {
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,19rem),1fr))] gap-6 print:grid-cols-2">
      {leaders.map(({ slug, name, portrait, since, until = null, newest = null, ...post }) => (
        <li key={slug} className="grid grid-cols-[4rem_1fr] items-start gap-4 print:break-inside-avoid">
          <Portrait name={name} portrait={portrait} sizes="4rem" />
          <div className="min-w-0">
            <h3 className="text-d1 wrap-anywhere">
              <a href={`/leaders/${slug}`}>{name}</a>
            </h3>
            <p className="text-s1 text-ink-2">
              {postInWords(post)}
              {until !== null && `, until ${monthInWords(until)}`}
              {since && until === null && sayingSince && `, since ${monthInWords(since)}`}
            </p>
            {newest && (
              <p className="mt-1 font-text text-s2/[1.35]">
                <InterviewLink
                  slug={newest.slug}
                  cutWords={newest.cutWords}
                  className="text-ink no-underline hover:underline"
                >
                  {newest.headline}
                </InterviewLink>
              </p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
