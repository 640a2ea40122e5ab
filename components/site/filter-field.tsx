/** One thing that a list is narrowed by, under its label. */
import type { ReactNode } from 'react'

export const filterLook = 'block w-full py-[0.45rem] text-[1rem]/[1.45]'

/** `children` is the control, whose id is `by-` and its name. */
export function FilterField({ name, label, children }: { name: string; label: string; children: ReactNode }) {
  return (
    <p className="w-full min-w-0 md:w-auto md:flex-[0_1_15rem]">
      <label htmlFor={`by-${name}`} className="mb-1 block text-s1/[1.35] font-semibold">
        {label}
      </label>
      {children}
    </p>
  )
}
