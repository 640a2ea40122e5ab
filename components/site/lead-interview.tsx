/** The newest interview, as the home page opens with it. */
import { Day } from '#components/page/day.tsx'
import { Portrait } from '#components/page/portrait.tsx'
import { readingTime } from '#lib/rules/reading-time.ts'
import { InterviewLink } from './interview-link.tsx'
import type { ListedInterview } from './listed-interview.ts'

export function LeadInterview({ interview, timeZone }: { interview: ListedInterview; timeZone: string }) {
  const { slug, headline, standfirst, leader, jobTitle, former, portrait, publishedAt, words, cutWords } = interview
  return (
    <article className="grid gap-6 pt-8 md:grid-cols-[minmax(0,7fr)_minmax(0,5fr)] md:items-center md:gap-12 md:pt-12">
      <div className="md:order-2">
        <Portrait name={leader.name} portrait={portrait} described sizes="(min-width: 48em) 28rem, 100vw" first />
      </div>
      <div>
        <p className="text-s2/[1.45]">
          <b>{leader.name}</b>
          <br />
          {former && 'then '}
          {jobTitle}
        </p>
        <h1 className="mt-4 text-lead">
          <InterviewLink slug={slug} cutWords={cutWords}>
            {headline}
          </InterviewLink>
        </h1>
        <p className="mt-4 max-w-[34em] text-pretty font-text text-stand">{standfirst}</p>
        <p className="mt-4 text-s1 text-ink-2">
          <Day of={publishedAt} timeZone={timeZone} />, {readingTime(words)}
        </p>
      </div>
    </article>
  )
}
