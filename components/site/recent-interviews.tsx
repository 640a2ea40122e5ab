/** A few interviews as portraits with their headlines: four beside each other, or one under the other on a phone. */
import { Day } from '#components/page/day.tsx'
import { Portrait } from '#components/page/portrait.tsx'
import { readingTime } from '#lib/rules/reading-time.ts'
import { InterviewLink } from './interview-link.tsx'
import type { ListedInterview } from './listed-interview.ts'

export function RecentInterviews({
  interviews,
  timeZone,
}: {
  interviews: readonly ListedInterview[]
  timeZone: string
}) {
  return (
    <ul className="grid gap-8 md:grid-cols-[repeat(auto-fit,minmax(15rem,1fr))]">
      {interviews.map(({ slug, headline, leader, jobTitle, former, portrait, publishedAt, words, cutWords }) => (
        <li key={slug} className="grid grid-cols-[6.5rem_1fr] content-start gap-x-4 md:block md:max-w-[22rem]">
          <Portrait
            name={leader.name}
            portrait={portrait}
            sizes="(min-width: 68em) 17rem, (min-width: 48em) 45vw, 6.5rem"
          />
          <div>
            <h3 className="text-d1 md:mt-3">
              <InterviewLink slug={slug} cutWords={cutWords}>
                {headline}
              </InterviewLink>
            </h3>
            <p className="mt-1 text-s1 text-ink-2">
              {leader.name}, {former && 'then '}
              {jobTitle}
              <br />
              <Day of={publishedAt} timeZone={timeZone} />, {readingTime(words)}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
