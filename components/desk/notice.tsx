/** What just happened, or what was refused and why, where it happened. */
import type { ReactNode } from 'react'

type Props = {
  kind: 'happened' | 'refused'
  /** Lets a form move the focus here. */
  id?: string | undefined
  children: ReactNode
}

export function Notice({ kind, id, children }: Props) {
  const refused = kind === 'refused'
  return (
    <div
      id={id}
      tabIndex={id === undefined ? undefined : -1}
      role={refused ? 'alert' : 'status'}
      className={`scroll-mt-8 border-l-4 bg-sunk px-4 py-3 text-s1 ${refused ? 'border-bad' : 'border-accent'}`}
    >
      {children}
    </div>
  )
}
