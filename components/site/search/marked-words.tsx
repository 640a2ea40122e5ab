/** Words of somebody, with those marked that were looked for: by a ground and a line, never by colour alone. */
import type { ReactNode } from 'react'

export type Stretch = { text: string; marked: boolean }

export function MarkedWords({ of }: { of: readonly Stretch[] }) {
  return of.map(stretch)
}

/** Stretches have no names and never move while they are shown: their place is their key. */
function stretch({ text, marked }: Stretch, place: number): ReactNode {
  if (!marked) return text
  return (
    <mark
      key={place}
      className="bg-accent-soft text-ink underline decoration-accent decoration-2 underline-offset-[0.2em]"
    >
      {text}
    </mark>
  )
}
