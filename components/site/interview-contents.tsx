/** The questions of an interview as its table of contents. */
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'

type Entry = { anchor: string; kind: string; wording: string }

type Props = { exchanges: readonly Entry[]; heading: 'h2' | 'h3' }

export function InterviewContents({ exchanges, heading: Heading }: Props) {
  const onlyQuestions = exchanges.every(({ kind }) => kind !== 'topic')
  return (
    <nav
      aria-labelledby="in-this-interview"
      className="font-work text-s1/[1.4] lg:sticky lg:top-16 lg:self-start print:hidden"
    >
      <Heading id="in-this-interview" className="mb-2 font-work text-s1/[1.3] font-semibold tracking-normal">
        {onlyQuestions ? capitalised(numberInWords(exchanges.length, 'question')) : 'In this interview'}
      </Heading>
      <ol>
        {exchanges.map(({ anchor, wording }) => (
          <li key={anchor} className="border-t border-rule">
            <a href={`#${anchor}`} className="block py-2 text-ink-2 no-underline hover:text-accent">
              {wording}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
