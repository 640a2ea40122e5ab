/** The sentence or two under a page's title, in the voice of the text. */
import type { ReactNode } from 'react'

export function Lede({ children }: { children: ReactNode }) {
  return <p className="mt-4 max-w-[34em] text-pretty font-text text-read/[1.5]">{children}</p>
}
