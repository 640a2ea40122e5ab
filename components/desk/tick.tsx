/** A box to tick, with what to mend below it. */
import { problemsId } from './field-wiring.ts'
import { Problems } from './problems.tsx'

type Props = {
  id: string
  label: string
  ticked: boolean
  problems?: readonly string[]
  /** For a form that keeps what is ticked; else the box keeps it. */
  onTick?: (is: boolean) => void
}

export function Tick({ id, label, ticked, problems = [], onTick }: Props) {
  return (
    <div>
      <label htmlFor={id} className="flex min-h-6 items-start gap-2">
        <input
          type="checkbox"
          id={id}
          name={id}
          value="1"
          {...(onTick
            ? { checked: ticked, onChange: ({ target }) => onTick(target.checked) }
            : { defaultChecked: ticked })}
          aria-invalid={problems.length > 0 || undefined}
          aria-describedby={problems.length > 0 ? problemsId(id) : undefined}
          className="mt-[0.1rem] size-5 flex-none accent-accent aria-invalid:ring-2 aria-invalid:ring-bad"
        />
        {label}
      </label>
      <Problems id={id} problems={problems} />
    </div>
  )
}
