/** The 60-second version of an interview: the leader's own sentences, whole, and nothing else of what was said. */
import type { ReactNode } from 'react'
import { cutParagraphs } from '#lib/rules/cut/cut-paragraphs.ts'
import { cutSeconds } from '#lib/rules/cut/cut-time.ts'
import { readingTime } from '#lib/rules/reading-time.ts'
import { inWords } from '#lib/rules/wording/number-in-words.ts'
import { CopyButtons } from './copy-buttons.tsx'
import { Exchange, type PublishedExchange } from './exchange.tsx'

type Props = {
  leader: string
  exchanges: readonly PublishedExchange[]
  cutWords: number
  words: number
  /** Where the whole interview is read. */
  full: string
  heading: 'h2' | 'h3'
  /** What follows the last of them. */
  children: ReactNode
}

export function InterviewCut({ leader, exchanges, cutWords, words, full, heading, children }: Props) {
  const taken = exchanges.flatMap(({ cut, ...exchange }) => (cut ? [{ ...exchange, cut }] : []))
  return (
    <>
      <p className="text-s1/[1.4] text-ink-2 lg:sticky lg:top-16 lg:self-start print:mb-[6mm]">
        {leader}’s own sentences, whole and in their order: {cutSeconds(cutWords)} seconds. Only the rest is left out.
      </p>
      <div>
        {taken.map(({ anchor, wording, answer, cut }) => (
          <Exchange
            key={anchor}
            anchor={anchor}
            wording={wording}
            answer={plainDocument(cutParagraphs(answer, cut))}
            heading={heading}
          >
            <p className="mb-1">
              <a href={`${full}#${anchor}`} aria-describedby={`${anchor}-asked`} className="inline-block py-[0.15rem]">
                Read the whole answer
              </a>
            </p>
            {/* No quotation: between two of these sentences words may be missing. */}
            <CopyButtons anchor={anchor} copies={['link']} />
          </Exchange>
        ))}
        <p className="mt-16 max-w-measure font-text text-s2 print:hidden">
          <a href={full} className="inline-block py-1">
            Read all {inWords(exchanges.length)} answers, {readingTime(words)}
          </a>
        </p>
        {children}
      </div>
    </>
  )
}

function plainDocument(paragraphs: readonly string[]): PublishedExchange['answer'] {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}
