/** The theme that somebody has chosen, around pages that are rendered for one person. Readers' pages get it from the server's door instead. */
import { cookies } from 'next/headers'
import type { ReactNode } from 'react'
import { isTheme } from '#lib/rules/reader-choices.ts'

export async function InTheme({ children }: { children: ReactNode }) {
  const theme = (await cookies()).get('theme')?.value
  return (
    <div data-theme={isTheme(theme) && theme !== 'system' ? theme : undefined} className="contents">
      {children}
    </div>
  )
}
