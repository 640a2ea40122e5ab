/** One question with three answers to it, across the whole page: the only full-width tint. */

import { RichText } from '#components/rich-text.tsx'
import { inWords } from '#lib/rules/wording/number-in-words.ts'
import type { ListedAnswer } from './answer.ts'
import { AnswerBy } from './answer-by.tsx'

type Props = {
  question: { slug: string; name: string; all: number; answers: readonly ListedAnswer[] }
  timeZone: string
}

/** The tint is a shadow to both sides, cut off above and below: it makes nothing wider, so nothing scrolls sideways. */
const acrossThePage = 'bg-sunk shadow-[0_0_0_100vmax_var(--color-sunk)] [clip-path:inset(0_-100vmax)]'

export function QuestionBand({ question: { slug, name, all, answers }, timeZone }: Props) {
  return (
    <section aria-labelledby="asked-of-many" className={`mt-16 py-12 print:hidden ${acrossThePage}`}>
      <p className="text-s1 text-ink-2">A question that many are asked</p>
      <h2 id="asked-of-many" className="mt-1 mb-8 text-d3">
        <a href={`/questions/${slug}`}>{name}</a>
      </h2>
      <ul className="grid gap-8 md:grid-cols-[repeat(auto-fit,minmax(16rem,1fr))]">
        {answers.map((answer) => (
          <li key={answer.id} className="grid content-start gap-3">
            <AnswerBy of={answer} timeZone={timeZone} />
            <RichText document={answer.answer} />
          </li>
        ))}
      </ul>
      <p className="mt-6 text-s1">
        <a href={`/questions/${slug}`} className="inline-block py-1">
          All {inWords(all)} answers
        </a>
      </p>
    </section>
  )
}
