/** One question with its answer, at an address of its own. */
import { RichText } from '#components/rich-text.tsx'
import type { RichText as Document } from '#lib/rules/rich-text/document.ts'

export type PublishedExchange = {
  anchor: string
  wording: string
  answer: Document
  /** The sentences of it that the 60-second version has. */
  cut?: readonly string[] | null
}

export function Exchange({ anchor, wording, answer, heading: Heading }: PublishedExchange & { heading: 'h2' | 'h3' }) {
  return (
    <section id={anchor} className="relative not-first:mt-12 print:not-first:mt-[6mm]">
      <Heading className="mb-3 max-w-measure text-d2">
        {wording}{' '}
        <a
          href={`#${anchor}`}
          aria-label="Link to this answer"
          className="inline-grid min-h-6 min-w-6 place-items-center align-[0.1em] font-work text-[1rem]/none text-ink-2 hover:text-accent lg:absolute lg:-left-8 lg:top-[0.2rem] print:hidden"
        >
          ¶
        </a>
      </Heading>
      {answer.content.length > 0 && <RichText document={answer} />}
    </section>
  )
}
