/** Before it is sent: what is to be mended, and what is worth a thought, each a link to its field. Only the first is in the way. */
import { Panel } from '#components/desk/panel.tsx'
import type { Problem } from '#lib/rules/problem.ts'
import { elementIds } from './element-ids.ts'

type Props = { problems: readonly Problem[]; advice: readonly Problem[] }

export function ProblemsPanel({ problems, advice }: Props) {
  return (
    <>
      <Problems problems={problems} />
      <Advice advice={advice} />
    </>
  )
}

function Problems({ problems }: Pick<Props, 'problems'>) {
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

function Advice({ advice }: Pick<Props, 'advice'>) {
  if (advice.length === 0) return null
  return (
    <Panel title="Advice" count={advice.length}>
      <p className="text-s0 text-ink-2">Worth a thought; none of it is in the way.</p>
      <ul>
        {advice.map(({ field, message }) => (
          <li key={`${field} ${message}`} className="py-[0.3rem]">
            <a href={`#${field}`} className="inline-block py-[0.1rem]">
              {message}
            </a>
          </li>
        ))}
      </ul>
    </Panel>
  )
}
