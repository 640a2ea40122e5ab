/** One of several ways to go on: a radio button, what it means, and the fields that belong to it. */
import type { ReactNode } from 'react'

type Props = {
  name: string
  value: string
  /** Where a problem of the whole choice points; else the place is named after both. */
  id?: string
  invalid?: boolean
  label: string
  hint?: string
  chosen: boolean
  onChoose?: () => void
  children?: ReactNode
}

export function Choice({
  name,
  value,
  id = `${name}.${value}`,
  invalid = false,
  label,
  hint,
  chosen,
  onChoose,
  children,
}: Props) {
  return (
    <div className="border-t border-rule py-3">
      <label htmlFor={id} className="flex min-h-6 gap-2">
        <input
          type="radio"
          id={id}
          name={name}
          value={value}
          defaultChecked={chosen}
          onChange={onChoose}
          aria-invalid={invalid || undefined}
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          className="mt-[0.1rem] size-5 flex-none rounded-full accent-accent aria-invalid:ring-2 aria-invalid:ring-bad"
        />
        {label}
      </label>
      {hint !== undefined && (
        <span id={`${id}-hint`} className="ml-7 block text-s0 text-ink-2">
          {hint}
        </span>
      )}
      {children !== undefined && <div className="mt-2 ml-7">{children}</div>}
    </div>
  )
}
