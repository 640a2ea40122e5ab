/** The opening of an interview: portrait, who, what was said, why to read it, who asked and when. */
import { Day } from '#components/page/day.tsx'
import { Portrait, type PortraitShown } from '#components/page/portrait.tsx'
import { readingTime } from '#lib/rules/reading-time.ts'
import { ChangeNotes } from './change-notes.tsx'
import { type Length, LengthSwitch, type Lengths } from './length-switch.tsx'
import { namesDivision } from './post-in-words.ts'
import { PostSince, type Since } from './post-since.tsx'

export type Head = {
  leader: { slug: string; name: string }
  post: { jobTitle: string }
  division: { slug: string; name: string }
  portrait: PortraitShown
  headline: string
  standfirst: string
  byline: string
  words: number
  publishedAt: Date
  /** What corrections told readers, newest first; and by how many per cent the answers are shorter than they came. */
  changes?: readonly { at: Date; note: string }[]
  shorterBy?: number | null
  since: Since | null
}

type Props = { of: Head; timeZone: string; heading: 'h1' | 'h2'; length: Length; lengths: Lengths | null }

export function InterviewHead({ of, timeZone, heading: Heading, length, lengths }: Props) {
  const { leader, post, division, portrait, headline, standfirst, byline, words, publishedAt, since } = of
  const { changes = [], shorterBy = null } = of
  return (
    <header className="grid gap-6 pt-8 md:grid-cols-[minmax(0,5fr)_minmax(0,8fr)] md:items-end md:gap-12 md:pt-12 print:grid-cols-[38mm_1fr] print:items-start print:gap-[8mm] print:pt-[6mm]">
      <div className="max-w-[22rem] md:max-w-none">
        <Portrait name={leader.name} portrait={portrait} described sizes="(min-width: 48em) 28rem, 22rem" first />
        {portrait?.credit && <p className="mt-2 text-s0 text-ink-2">{`Portrait: ${portrait.credit}`}</p>}
      </div>
      <div>
        <p className="text-s2/[1.45]">
          <a href={`/leaders/${leader.slug}`} className="font-semibold text-ink">
            {leader.name}
          </a>
          <br />
          <JobAndDivision jobTitle={post.jobTitle} division={division} />
        </p>
        <Heading data-spoken className="mt-4 text-d4">
          {headline}
        </Heading>
        {length === 'full' && (
          <p data-spoken className="mt-4 max-w-[34em] text-pretty font-text text-stand">
            {standfirst}
          </p>
        )}
        <p className="mt-4 text-s1 text-ink-2">
          {byline && `Asked by ${byline}. `}
          Published on <Day of={publishedAt} timeZone={timeZone} />.{' '}
          {lengths === null && <span className="print:hidden">{readingTime(words)} to read.</span>}
        </p>
        <ChangeNotes changes={changes} shorterBy={shorterBy} timeZone={timeZone} />
        {since && <PostSince leader={leader.name} jobTitle={post.jobTitle} since={since} timeZone={timeZone} />}
        {lengths && <LengthSwitch lengths={lengths} now={length} words={words} />}
      </div>
    </header>
  )
}

/** Whichever of the two names the division leads there. */
function JobAndDivision({ jobTitle, division }: { jobTitle: string; division: { slug: string; name: string } }) {
  const named = namesDivision({ jobTitle, division: division.name })
  return (
    <>
      {!named && `${jobTitle}, `}
      <a href={`/divisions/${division.slug}`} className="text-ink">
        {named ? jobTitle : division.name}
      </a>
    </>
  )
}
