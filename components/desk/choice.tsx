/** One of several ways to go on: a radio button, what it means, and the fields that belong to it. */
import type { ReactNode } from 'react'

type Props = {
  name: string
  value: string
  label: string
  hint?: string
  chosen: boolean
  onChoose?: () => void
  children?: ReactNode
}

export function Choice({ name, value, label, hint, chosen, onChoose, children }: Props) {
  const id = `${name}.${value}`
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
          aria-describedby={hint === undefined ? undefined : `${id}-hint`}
          className="mt-[0.1rem] size-5 flex-none accent-accent"
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
