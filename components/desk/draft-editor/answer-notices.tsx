/** What the desk answered, over the form: what happened, what was refused, what to mend, or that somebody else was faster. */
import { Notice } from '#components/desk/notice.tsx'
import { ProblemList } from '#components/desk/problem-list.tsx'
import { useScripting } from '#components/desk/use-scripting.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { elementIds } from './element-ids.ts'

type Props = {
  answer: DraftAnswer
  /** The problems there still are, once somebody has tried to submit. */
  problems: readonly Problem[]
}

export function AnswerNotices({ answer: { outcome, said, theirs }, problems }: Props) {
  const scripting = useScripting()
  const kept = outcome === 'saved' || outcome === 'merged' || outcome === 'unchanged' || outcome === 'stepped'
  const posted = kept && !scripting
  const signedOut = outcome === 'signedOut' && !scripting // with scripts, they can sign in beside their words
  if (!posted && !signedOut && outcome !== 'refused' && theirs === null && problems.length === 0) return null
  return (
    <section
      id={elementIds.answer}
      tabIndex={-1}
      aria-label="What the desk answered"
      className="mb-6 grid max-w-measure scroll-mt-8 gap-4"
    >
      {/* A page that was posted begins at its top; a form that has come alive says this in its bar. */}
      {posted && <Notice kind="happened">{said}</Notice>}
      {(outcome === 'refused' || signedOut) && <Notice kind="refused">{said}</Notice>}
      {theirs && (
        <Notice kind="refused">
          {outcome === 'stale' && <p className="font-semibold">{said}</p>}
          <p>
            {theirs.by} saved this draft {theirs.at}. What only one of you changed is put together already. Where both
            of you changed the same, their text stands beside yours, with the difference marked: use theirs, put both
            in, or leave yours. Saving then keeps what stands in the fields, and sets theirs aside as a revision.
          </p>
        </Notice>
      )}
      <ProblemList problems={problems} />
    </section>
  )
}
