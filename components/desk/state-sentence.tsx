/** Where something stands, as a sentence. The dot only repeats it. */
import type { ReactNode } from 'react'

export function StateSentence({ children }: { children: ReactNode }) {
  return (
    <p className="text-s1 text-ink-2 before:mr-[0.45rem] before:inline-block before:size-2 before:rounded-full before:bg-accent before:align-[0.06em] before:content-['']">
      {children}
    </p>
  )
}
