/** A part of a page under its own heading and an ink line. */
import type { ReactNode } from 'react'

/** `id` is the heading's and must have a hyphen, so that it is never an exchange's anchor. */
type Props = { id: `${string}-${string}`; title: ReactNode; className?: string; children: ReactNode }

export function Section({ id, title, className = '', children }: Props) {
  return (
    <section aria-labelledby={id} className={`mt-16 print:mt-[9mm] ${className}`}>
      <h2 id={id} className="mb-6 border-b border-ink pb-3 text-d2 print:mb-[3mm] print:pb-[1.5mm]">
        {title}
      </h2>
      {children}
    </section>
  )
}
