/** What is still to be mended before the draft can be sent, each a link to its field. */
import { Panel } from '#components/desk/panel.tsx'
import type { Problem } from '#lib/rules/problem.ts'
import { elementIds } from './element-ids.ts'

export function ProblemsPanel({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return <Panel id={elementIds.problems} title="Problems" empty="Nothing to mend" />
  return (
    <Panel id={elementIds.problems} title="Problems" count={problems.length} late>
      <ul>
        {problems.map(({ field, message }) => (
          <li
            key={`${field} ${message}`}
            className="relative py-[0.3rem] pl-5 before:absolute before:left-[0.2rem] before:font-semibold before:text-bad before:content-['!'/'']"
          >
            <a href={`#${field}`} className="inline-block py-[0.1rem] text-bad">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
