/**
 * The way to an interview. One that has a 60-second version says so, for the script that remembers which length was chosen
 * last (components/comfort/remember-length.ts). A link to an answer is a plain one: that version may leave the answer out.
 */
import type { ReactNode } from 'react'

type Props = {
  slug: string
  /** Words of its 60-second version; null where there is none. */
  cutWords: number | null
  className?: string
  children: ReactNode
}

export function InterviewLink({ slug, cutWords, className, children }: Props) {
  return (
    <a href={`/interviews/${slug}`} data-cut={cutWords === null ? undefined : ''} className={className}>
      {children}
    </a>
  )
}
