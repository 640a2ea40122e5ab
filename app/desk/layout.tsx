/** Around every page of the desk: its style sheet, and the theme that its reader has chosen. No guard stands here; each page has its own. */
import type { ReactNode } from 'react'
import { InTheme } from '#app/in-theme.tsx'
import './desk.css'

export default function DeskLayout({ children }: { children: ReactNode }) {
  return <InTheme>{children}</InTheme>
}
