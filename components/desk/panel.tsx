/** A section of the desk: an ink line, a heading, perhaps how many there are. Brick when something is late or to be mended. */
import { type ReactNode, useId } from 'react'

type Props = {
  id?: string
  title: string
  count?: number | string
  late?: boolean
  /** What stands here while there is nothing: a sentence that says what will appear. */
  empty?: string
  children?: ReactNode
}

export function Panel({ id, title, count, late = false, empty, children }: Props) {
  const headingId = useId()
  return (
    <section id={id} aria-labelledby={headingId} className={`border-t-2 pt-3 ${late ? 'border-bad' : 'border-ink'}`}>
      <h2
        id={headingId}
        className={`mb-1 font-work text-s2/[1.3] font-semibold tracking-normal ${late ? 'text-bad' : ''}`}
      >
        {title}
        {count !== undefined && <span className="ml-[0.35rem] font-normal text-ink-2 tabular-nums"> {count}</span>}
      </h2>
      {empty !== undefined && <p className="py-3 text-ink-2">{empty}</p>}
      {children}
    </section>
  )
}
