/** Below a control: what to mend in it. */
import { problemsId } from './field-wiring.ts'

/** `id`: the control's own. */
export function Problems({ id, problems }: { id: string; problems: readonly string[] }) {
  if (problems.length === 0) return null
  return (
    <span id={problemsId(id)} className="mt-1 block text-s1/[1.4] font-semibold text-bad">
      {problems.map((message) => (
        <span key={message} className="block">
          {message}
        </span>
      ))}
    </span>
  )
}
