/** Answers to one question: who, and what they said. */
import type { ListedAnswer } from './answer.ts'
import { AnswerBy } from './answer-by.tsx'
import { WholeAnswer } from './whole-answer.tsx'

type Props = { answers: readonly ListedAnswer[]; question: string; timeZone: string }

export function AnswerRows({ answers, question, timeZone }: Props) {
  return (
    <ol className="mt-8">
      {answers.map((answer) => (
        <li
          key={answer.id}
          className="grid gap-x-8 gap-y-3 border-t border-rule py-8 md:grid-cols-[15rem_minmax(0,1fr)] print:grid-cols-[44mm_minmax(0,1fr)] print:break-inside-avoid print:py-[5mm]"
        >
          <AnswerBy of={answer} timeZone={timeZone} />
          <WholeAnswer of={answer} under={question} />
        </li>
      ))}
    </ol>
  )
}
