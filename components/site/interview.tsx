/** An interview as readers see it, from its portrait to what to read next. */
import { Section } from '#components/page/section.tsx'
import { AfterInterview } from './after-interview.tsx'
import { Exchange, type PublishedExchange } from './exchange.tsx'
import { InterviewContents } from './interview-contents.tsx'
import { type Head, InterviewHead } from './interview-head.tsx'
import { InterviewRows } from './interview-rows.tsx'
import type { ListedInterview } from './listed-interview.ts'
import { NextInterview } from './next-interview.tsx'

type Whole = Head & {
  exchanges: readonly (PublishedExchange & { kind: string })[]
  links: readonly { label: string; url: string }[]
  topics: readonly string[]
  next: (ListedInterview & { fromSamePost: boolean }) | null
  more: { division: { slug: string; name: string }; interviews: readonly ListedInterview[] }
}

type Props = {
  interview: Whole
  timeZone: string
  /** Where the page has an h1 of its own, as the desk's review has, the headline is an h2 and the questions are h3. */
  heading?: 'h1' | 'h2'
}

export function Interview({ interview, timeZone, heading = 'h1' }: Props) {
  const below = heading === 'h1' ? 'h2' : 'h3'
  const { exchanges, links, topics, next, more } = interview
  return (
    <>
      <article>
        <InterviewHead of={interview} timeZone={timeZone} heading={heading} />
        <div className="mt-12 grid gap-8 lg:mt-16 lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12 print:mt-[8mm] print:ml-[46mm] print:block">
          <InterviewContents exchanges={exchanges} heading={below} />
          <div>
            {exchanges.map(({ anchor, wording, answer }) => (
              <Exchange key={anchor} anchor={anchor} wording={wording} answer={answer} heading={below} />
            ))}
            <AfterInterview links={links} topics={topics} heading={below} />
          </div>
        </div>
      </article>
      {next && <NextInterview interview={next} />}
      {more.interviews.length > 0 && (
        <Section
          id="more-here"
          title={
            <>
              More from <a href={`/divisions/${more.division.slug}`}>{more.division.name}</a>
            </>
          }
          className="print:hidden"
        >
          <InterviewRows interviews={more.interviews} timeZone={timeZone} />
        </Section>
      )}
    </>
  )
}
