/** The one interview to read after this one. */
import { Portrait } from '#components/page/portrait.tsx'
import { readingTime } from '#lib/rules/reading-time.ts'
import { InterviewLink } from './interview-link.tsx'
import type { ListedInterview } from './listed-interview.ts'

export function NextInterview({ interview }: { interview: ListedInterview & { fromSamePost: boolean } }) {
  const { slug, headline, leader, jobTitle, former, portrait, words, cutWords, fromSamePost } = interview
  return (
    <section
      aria-labelledby="read-next"
      className="mt-16 grid grid-cols-[5.5rem_1fr] items-center gap-6 border-y border-rule py-6 md:grid-cols-[7rem_1fr] print:hidden"
    >
      <Portrait name={leader.name} portrait={portrait} sizes="7rem" />
      <div>
        <p className="text-s1 text-ink-2">{fromSamePost ? 'Next, from the same post' : 'Next'}</p>
        <h2 id="read-next" className="mt-1 mb-2 text-d3">
          <InterviewLink slug={slug} cutWords={cutWords}>
            {headline}
          </InterviewLink>
        </h2>
        <p className="text-s1 text-ink-2">
          {leader.name}, {former && 'then '}
          {jobTitle}. {readingTime(words)}.
        </p>
      </div>
    </section>
  )
}
