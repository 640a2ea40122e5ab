/** A link that leads to work, where a row or a page has one thing to do next. */
import type { ReactNode } from 'react'
import { type ButtonLook, buttonLook } from './button-look.ts'

type Props = {
  href: string
  look?: ButtonLook
  /** What a screen reader hears after the words, where several links say the same: "Tobias Okello". */
  about?: string
  children: ReactNode
}

export function LinkButton({ href, look = 'plain', about, children }: Props) {
  return (
    <a href={href} className={buttonLook[look]}>
      {children}
      {about !== undefined && <span className="sr-only"> {about}</span>}
    </a>
  )
}
