/** A box to tick, with what to mend below it. */
import { problemsId } from './field-wiring.ts'

type Props = { id: string; label: string; ticked: boolean; problems: readonly string[] }

export function Tick({ id, label, ticked, problems }: Props) {
  return (
    <div>
      <label htmlFor={id} className="flex min-h-6 items-start gap-2">
        <input
          type="checkbox"
          id={id}
          name={id}
          value="1"
          defaultChecked={ticked}
          aria-invalid={problems.length > 0 || undefined}
          aria-describedby={problems.length > 0 ? problemsId(id) : undefined}
          className="mt-[0.1rem] size-5 flex-none accent-accent aria-invalid:ring-2 aria-invalid:ring-bad"
        />
        {label}
      </label>
      {problems.length > 0 && (
        <span id={problemsId(id)} className="mt-1 block text-s1/[1.4] font-semibold text-bad">
          {problems.map((message) => (
            <span key={message} className="block">
              {message}
            </span>
          ))}
        </span>
      )}
    </div>
  )
}
