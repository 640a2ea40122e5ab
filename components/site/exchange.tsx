/** One question with its answer, at an address of its own; and what can be done with it, in the margin or on a phone below. */
import type { ReactNode } from 'react'
import { RichText } from '#components/rich-text.tsx'
import type { RichText as Document } from '#lib/rules/rich-text/document.ts'

export type PublishedExchange = {
  anchor: string
  wording: string
  answer: Document
  /** The sentences of it that the 60-second version has. */
  cut?: readonly string[] | null
  /** Where all answers to its question stand, how many other leaders have given one, and a few of their portraits, by hash. */
  others?: { question: string; leaders: number; faces: readonly string[] } | null
}

type Props = Pick<PublishedExchange, 'anchor' | 'wording' | 'answer'> & { heading: 'h2' | 'h3'; children: ReactNode }

/** While it is read aloud it is the current one, with a line beside it. */
const readAloud =
  'aria-[current]:before:absolute aria-[current]:before:inset-y-0 aria-[current]:before:-left-3 aria-[current]:before:w-[3px] aria-[current]:before:bg-accent'

export function Exchange({ anchor, wording, answer, heading: Heading, children }: Props) {
  return (
    <section
      id={anchor}
      className={`relative not-first:mt-12 lg:grid lg:grid-cols-[minmax(0,var(--container-measure))_minmax(0,1fr)] lg:gap-x-12 print:block print:not-first:mt-[6mm] ${readAloud}`}
    >
      <Heading id={`${anchor}-asked`} className="mb-3 max-w-measure text-d2 lg:col-start-1">
        <span data-spoken>{wording}</span>{' '}
        <a
          href={`#${anchor}`}
          aria-label="Link to this answer"
          className="inline-grid min-h-6 min-w-6 place-items-center align-[0.1em] font-work text-[1rem]/none text-ink-2 hover:text-accent lg:absolute lg:-left-8 lg:top-[0.2rem] print:hidden"
        >
          ¶
        </a>
      </Heading>
      {answer.content.length > 0 && (
        <div data-spoken data-answer data-print-address className="lg:col-start-1">
          <RichText document={answer} />
        </div>
      )}
      <div className="mt-3 text-s1/[1.45] text-ink-2 lg:col-start-2 lg:row-start-2 lg:mt-[0.35rem] print:hidden">
        {children}
      </div>
    </section>
  )
}
