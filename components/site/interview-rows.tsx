/** Interviews as rows: what was said, who said it, when, and how long it takes to read. */
import { Day } from '#components/page/day.tsx'
import { readingTime } from '#lib/rules/reading-time.ts'
import { InterviewLink } from './interview-link.tsx'
import type { ListedInterview } from './listed-interview.ts'

type Props = {
  interviews: readonly ListedInterview[]
  timeZone: string
  /** On a leader's own page the name is no news, and the standfirst is. */
  standfirsts?: boolean
}

export function InterviewRows({ interviews, timeZone, standfirsts = false }: Props) {
  return (
    <ol>
      {interviews.map(({ slug, headline, standfirst, leader, jobTitle, former, publishedAt, words, cutWords }) => (
        <li
          key={slug}
          className="grid gap-x-6 border-b border-rule py-4 first:pt-0 md:grid-cols-[1fr_auto] md:items-baseline print:break-inside-avoid print:grid-cols-[1fr_auto] print:items-baseline print:py-[3mm]"
        >
          <h3 className="text-d1">
            <InterviewLink slug={slug} cutWords={cutWords}>
              {headline}
            </InterviewLink>
          </h3>
          <p className="text-s1 text-ink-2 md:col-start-1 print:col-start-1">
            {standfirsts ? '' : `${leader.name}, `}
            {former ? 'then ' : standfirsts ? 'as ' : ''}
            {jobTitle}
          </p>
          {standfirsts && (
            <p className="mt-1 max-w-measure font-text text-s2 md:col-start-1 print:col-start-1">{standfirst}</p>
          )}
          <p className="text-s1 text-ink-2 md:col-start-2 md:row-span-2 md:row-start-1 md:text-right print:col-start-2 print:row-start-1">
            <Day of={publishedAt} timeZone={timeZone} />
            <span className="md:sr-only print:hidden">, </span>
            <span className="md:block print:hidden">{readingTime(words)}</span>
          </p>
        </li>
      ))}
    </ol>
  )
}
