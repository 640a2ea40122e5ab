/** An interview as readers see it, from its portrait to what to read next. */
import { dayInWords } from '#lib/rules/dates.ts'
import type { IssueNamed } from '#lib/rules/issue-named.ts'
import { AfterInterview } from './after-interview.tsx'
import { BesideAnswer } from './beside-answer.tsx'
import { Exchange, type PublishedExchange } from './exchange.tsx'
import { InterviewContents } from './interview-contents.tsx'
import { InterviewCut } from './interview-cut.tsx'
import { type Head, InterviewHead } from './interview-head.tsx'
import type { Length, Lengths } from './length-switch.tsx'
import { ListenBar } from './listen-bar.tsx'
import { postInWords } from './post-in-words.ts'
import { type Onward, ReadOn } from './read-on.tsx'
import type { Tag } from './tag.ts'

type Whole = Head &
  Onward & {
    /** Words of its 60-second version; null where there is none. */
    cutWords?: number | null
    exchanges: readonly (PublishedExchange & { kind: string })[]
    links: readonly { label: string; url: string }[]
    topics: readonly Tag[]
    region: Tag | null
    /** The issues of the magazine in which it stands. */
    issues: readonly IssueNamed[]
  }

type Props = {
  interview: Whole
  timeZone: string
  /** Where the page has an h1 of its own, as the desk's review has, the headline is an h2 and the questions are h3. */
  heading?: 'h1' | 'h2'
  /** Where its two lengths are read, for a piece that has two; and which of them this is. */
  lengths?: Lengths
  length?: Length
  /** On the desk, where the readers' script does not come, and with it nothing that listens. */
  isPreview?: boolean
}

export function Interview({ interview, timeZone, heading = 'h1', lengths, length = 'full', isPreview = false }: Props) {
  const below = heading === 'h1' ? 'h2' : 'h3'
  const { exchanges, leader, publishedAt, cutWords = null } = interview
  const post = postInWords({ jobTitle: interview.post.jobTitle, division: interview.division.name })
  const both = cutWords === null ? null : (lengths ?? null)
  const isCut = both !== null && length === 'cut'
  return (
    <>
      <article data-said-by={`${leader.name}, ${post}, ${dayInWords(publishedAt, timeZone)}`}>
        <InterviewHead
          of={interview}
          timeZone={timeZone}
          heading={heading}
          length={isCut ? 'cut' : 'full'}
          lengths={both}
        />
        {!isPreview && <ListenBar />}
        <div className="mt-8 grid gap-8 lg:mt-12 lg:grid-cols-[13rem_minmax(0,1fr)] lg:gap-12 print:mt-[8mm] print:ml-[46mm] print:block">
          {isCut ? (
            <InterviewCut
              leader={interview.leader.name}
              exchanges={exchanges}
              cutWords={cutWords ?? 0}
              words={interview.words}
              full={both.full}
              heading={below}
            >
              <AfterInterview of={interview} heading={below} />
            </InterviewCut>
          ) : (
            <>
              <InterviewContents exchanges={exchanges} heading={below} />
              <div>
                {exchanges.map(({ anchor, wording, answer, others }) => (
                  <Exchange key={anchor} anchor={anchor} wording={wording} answer={answer} heading={below}>
                    <BesideAnswer anchor={anchor} others={others} answer={answer} />
                  </Exchange>
                ))}
                <AfterInterview of={interview} heading={below} />
              </div>
            </>
          )}
        </div>
      </article>
      <ReadOn of={interview} timeZone={timeZone} />
    </>
  )
}
