/** Answers that were found: who said it, and when; under which question, and the words around those that were looked for. */
import type { ListedAnswer } from '#components/site/answer.ts'
import { AnswerBy } from '#components/site/answer-by.tsx'
import { MarkedWords, type Stretch } from './marked-words.tsx'

export type FoundAnswer = Omit<ListedAnswer, 'wording' | 'answer'> & {
  speaker: readonly Stretch[]
  wording: readonly Stretch[]
  excerpt: readonly Stretch[]
}

export function FoundAnswerRows({ answers, timeZone }: { answers: readonly FoundAnswer[]; timeZone: string }) {
  return (
    <ol>
      {answers.map(({ speaker, wording, excerpt, ...answer }) => (
        <li
          key={answer.id}
          className="grid gap-x-6 gap-y-3 border-t border-rule py-6 first:border-0 first:pt-0 md:grid-cols-[11.5rem_minmax(0,1fr)]"
        >
          <div className="order-2 md:order-none">
            <AnswerBy
              of={answer}
              timeZone={timeZone}
              speaker={
                <b>
                  <MarkedWords of={speaker} />
                </b>
              }
            />
          </div>
          <div className="max-w-measure">
            <h3 className="text-d1">
              <a href={`/interviews/${answer.slug}#${answer.anchor}`}>
                <MarkedWords of={wording} />
              </a>
            </h3>
            {excerpt.length > 0 && (
              <p className="mt-2 text-pretty font-text text-[1.125rem]/[1.5]">
                <MarkedWords of={excerpt} />
              </p>
            )}
          </div>
        </li>
      ))}
    </ol>
  )
}
