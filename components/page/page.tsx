/** A readers' page from its skip link to its foot. With a title it begins with that; without, its content brings the h1. */
import type { ReactNode } from 'react'
import { Foot } from './foot.tsx'
import { Masthead, type Section } from './masthead.tsx'
import { SkipLink } from './skip-link.tsx'
import { Trail } from './trail.tsx'

type Props = {
  institution: string
  /** Which of the masthead's ways in this page lies behind. */
  section?: Section
  /** Where the page lies, from the widest to the nearest; the page itself is the title. */
  trail?: readonly { name: string; href: string }[]
  title?: string
  children: ReactNode
}

export function Page({ institution, section, trail = [], title, children }: Props) {
  return (
    <>
      <SkipLink />
      <Masthead institution={institution} section={section} />
      {/* With a hyphen, which no exchange's anchor has: an anchor may be any word of letters and digits. */}
      <main id="the-text" className="mx-auto max-w-page px-gutter print:p-0">
        {title !== undefined && trail.length > 0 && <Trail steps={trail} here={title} />}
        {title !== undefined && <h1 className="mt-4 text-d4 first:mt-12">{title}</h1>}
        {children}
      </main>
      <Foot institution={institution} />
    </>
  )
}
