/** Leaders as cards: portrait, name, post, since when, and the newest interview. */
import { Day } from '#components/page/day.tsx'
import { Portrait, type PortraitShown } from '#components/page/portrait.tsx'
import { monthInWords } from '#lib/rules/dates.ts'
import { readingTime } from '#lib/rules/reading-time.ts'
import { InterviewLink } from './interview-link.tsx'
import { postInWords } from './post-in-words.ts'

type Leader = {
  slug: string
  name: string
  jobTitle: string
  division: string
  /** The day on which the post began, 2024-08-01. */
  since: string
  portrait: PortraitShown
  newest: { slug: string; headline: string; publishedAt: Date; words: number; cutWords: number | null } | null
}

export function LeaderCards({ leaders, timeZone }: { leaders: readonly Leader[]; timeZone: string }) {
  return (
    <ul className="grid gap-8 grid-cols-[repeat(auto-fill,minmax(min(100%,21rem),1fr))] print:grid-cols-2 print:gap-[6mm]">
      {leaders.map(({ slug, name, jobTitle, division, since, portrait, newest }) => (
        <li
          key={slug}
          className="grid grid-cols-[6.5rem_1fr] items-start gap-4 print:break-inside-avoid print:grid-cols-[22mm_1fr]"
        >
          <Portrait name={name} portrait={portrait} sizes="6.5rem" />
          <div>
            <h3 className="mb-1 text-d1">
              <a href={`/leaders/${slug}`}>{name}</a>
            </h3>
            <p className="mb-1 text-s1 text-ink-2">
              {postInWords({ jobTitle, division })}
              <br />
              since {monthInWords(since)}
            </p>
            {newest ? (
              <>
                <p className="mb-1 font-text text-s2/[1.35]">
                  <InterviewLink
                    slug={newest.slug}
                    cutWords={newest.cutWords}
                    className="text-ink no-underline hover:underline"
                  >
                    {newest.headline}
                  </InterviewLink>
                </p>
                <p className="text-s0 text-ink-2">
                  <Day of={newest.publishedAt} timeZone={timeZone} />
                  <span className="print:hidden">, {readingTime(newest.words)}</span>
                </p>
              </>
            ) : (
              <p className="text-s1 text-ink-2">Not interviewed yet.</p>
            )}
          </div>
        </li>
      ))}
    </ul>
  )
}
