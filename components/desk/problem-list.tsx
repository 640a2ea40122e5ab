/** What to mend before it can go through, each a link to its field. The heading takes the focus when the list is an answer. */
import type { Problem } from '#lib/rules/problem.ts'

type Props = {
  problems: readonly Problem[]
  /** Lets a form move the focus here once the problems have come back. */
  headingId?: string
}

export function ProblemList({ problems, headingId = 'problem-list' }: Props) {
  if (problems.length === 0) return null
  return (
    <section aria-labelledby={headingId} className="rounded-sm border-2 border-bad bg-raised p-4">
      <h2 id={headingId} tabIndex={-1} className="scroll-mt-8 font-work text-s2/[1.3] font-semibold tracking-normal">
        {problems.length === 1 ? 'There is a problem' : `There are ${problems.length} problems`}
      </h2>
      <ul className="mt-2">
        {problems.map(({ field, message }) => (
          <li key={`${field} ${message}`}>
            <a href={`#${field}`} className="inline-block py-[0.2rem] text-s1 font-semibold text-bad">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
