/** An interview as readers see it, from its portrait to what to read next. */
import { Section } from '#components/page/section.tsx'
import { AfterInterview } from './after-interview.tsx'
import { Exchange, type PublishedExchange } from './exchange.tsx'
import { InterviewContents } from './interview-contents.tsx'
import { InterviewCut } from './interview-cut.tsx'
import { type Head, InterviewHead } from './interview-head.tsx'
import { InterviewRows } from './interview-rows.tsx'
import type { Length, Lengths } from './length-switch.tsx'
import type { ListedInterview } from './listed-interview.ts'
import { NextInterview } from './next-interview.tsx'

type Whole = Head & {
  /** Words of its 60-second version; null where there is none. */
  cutWords?: number | null
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
  /** Where its two lengths are read, for a piece that has two; and which of them this is. */
  lengths?: Lengths
  length?: Length
}

export function Interview({ interview, timeZone, heading = 'h1', lengths, length = 'full' }: Props) {
  const below = heading === 'h1' ? 'h2' : 'h3'
  const { exchanges, links, topics, next, more, cutWords = null } = interview
  const both = cutWords === null ? null : (lengths ?? null)
  const isCut = both !== null && length === 'cut'
  return (
    <>
      <article>
        <InterviewHead
          of={interview}
          timeZone={timeZone}
          heading={heading}
          length={isCut ? 'cut' : 'full'}
          lengths={both}
        />
        <div className="mt-12 grid gap-8 lg:mt-16 lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12 print:mt-[8mm] print:ml-[46mm] print:block">
          {isCut ? (
            <InterviewCut
              leader={interview.leader.name}
              exchanges={exchanges}
              cutWords={cutWords ?? 0}
              words={interview.words}
              full={both.full}
              heading={below}
            />
          ) : (
            <>
              <InterviewContents exchanges={exchanges} heading={below} />
              <div>
                {exchanges.map(({ anchor, wording, answer }) => (
                  <Exchange key={anchor} anchor={anchor} wording={wording} answer={answer} heading={below} />
                ))}
                <AfterInterview links={links} topics={topics} heading={below} />
              </div>
            </>
          )}
        </div>
      </article>
      {!isCut && next && <NextInterview interview={next} />}
      {!isCut && more.interviews.length > 0 && (
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
