/** What two leaders answered to the same question: beside each other, on a phone one below the other. */
import type { ListedAnswer } from './answer.ts'
import { AnswerBy } from './answer-by.tsx'
import { WholeAnswer } from './whole-answer.tsx'

type Pair = { slug: string; name: string; a: readonly ListedAnswer[]; b: readonly ListedAnswer[] }

export function SideBySide({ pairs, timeZone }: { pairs: readonly Pair[]; timeZone: string }) {
  return (
    <div className="mt-8">
      {pairs.map(({ slug, name, a, b }) => (
        <section key={slug} aria-labelledby={`asked-${slug}`} className="border-t border-ink py-8 print:py-[5mm]">
          <h2 id={`asked-${slug}`} className="max-w-[34em] text-d2">
            <a href={`/questions/${slug}`}>{name}</a>
          </h2>
          <div className="mt-6 grid gap-x-12 gap-y-8 md:grid-cols-2 print:grid-cols-2 print:gap-x-[8mm]">
            <Side answers={a} question={name} timeZone={timeZone} />
            <Side answers={b} question={name} timeZone={timeZone} />
          </div>
        </section>
      ))}
    </div>
  )
}

function Side({
  answers,
  question,
  timeZone,
}: {
  answers: readonly ListedAnswer[]
  question: string
  timeZone: string
}) {
  return (
    <ol className="grid min-w-0 content-start gap-8">
      {answers.map((answer) => (
        <li key={answer.id} className="grid gap-3">
          <AnswerBy of={answer} timeZone={timeZone} />
          <WholeAnswer of={answer} under={question} />
        </li>
      ))}
    </ol>
  )
}
