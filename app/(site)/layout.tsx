/** What all readers' pages have in common: their style sheet. */
import type { ReactNode } from 'react'
import './readers.css'

export default function ReadersLayout({ children }: { children: ReactNode }) {
  return children
}
