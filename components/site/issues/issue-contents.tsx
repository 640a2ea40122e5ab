/** The interviews of an issue in their order, each with its portrait, leader, headline, standfirst and reading time. */
import { Portrait, type PortraitShown } from '#components/page/portrait.tsx'
import { InterviewLink } from '#components/site/interview-link.tsx'
import { readingTime } from '#lib/rules/reading-time.ts'

type Piece = {
  slug: string
  headline: string
  standfirst: string
  words: number
  cutWords: number | null
  jobTitle: string
  leader: { name: string }
  portrait: PortraitShown
}

export function IssueContents({ pieces }: { pieces: readonly Piece[] }) {
  return (
    <ol>
      {pieces.map(({ slug, headline, standfirst, words, cutWords, jobTitle, leader, portrait }) => (
        <li
          key={slug}
          className="grid grid-cols-[5.5rem_1fr] items-start gap-4 border-b border-rule py-6 first:pt-0 md:grid-cols-[8rem_1fr] md:gap-8 print:break-inside-avoid"
        >
          <Portrait name={leader.name} portrait={portrait} sizes="8rem" />
          <div>
            <h3 className="text-d2">
              <InterviewLink slug={slug} cutWords={cutWords}>
                {headline}
              </InterviewLink>
            </h3>
            <p className="mt-1 text-s1 text-ink-2">
              {leader.name}, {jobTitle}. {readingTime(words)} to read.
            </p>
            <p className="mt-2 max-w-measure text-pretty font-text text-s2">{standfirst}</p>
          </div>
        </li>
      ))}
    </ol>
  )
}
