/** What came of sending a form of the desk: a no in words, what somebody else wrote meanwhile, the problems, or that the desk could not be reached. */
import type { FormAnswer } from '#lib/rules/form-answer.ts'
import { NewerWords } from './newer-words.tsx'
import { Notice } from './notice.tsx'
import { ProblemList } from './problem-list.tsx'

type Props = {
  /** Where the focus goes when the form has been answered and stays. */
  id: string
  answer: FormAnswer
  unreached: boolean
}

export function FormNotices({ id, answer: { problems, refusal, newer }, unreached }: Props) {
  if (!unreached && refusal === null && problems.length === 0) return null
  return (
    <section
      id={id}
      tabIndex={-1}
      aria-label="What the desk answered"
      className="mb-6 grid max-w-measure scroll-mt-8 gap-4"
    >
      {unreached && (
        <Notice kind="refused">
          The desk could not be reached. What you wrote is still here; try again in a moment.
        </Notice>
      )}
      {refusal !== null && (
        <Notice kind="refused">
          {refusal}
          {newer && <NewerWords parts={newer.parts} />}
        </Notice>
      )}
      <ProblemList problems={problems} headingId={`${id}-heading`} />
    </section>
  )
}
