/** Around the sign-in page, which is made for one person: the theme that they have chosen. */
import type { ReactNode } from 'react'
import { InTheme } from '#app/in-theme.tsx'

export default function SignInLayout({ children }: { children: ReactNode }) {
  return <InTheme>{children}</InTheme>
}
