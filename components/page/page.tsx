/** A readers' page from its skip link to its foot. With a title it begins with that; without, its content brings the h1. */
import type { ReactNode } from 'react'
import { ConsentQuestion } from './consent-question.tsx'
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
  /** Whether it begins with the question about cookies, which the server takes out for whoever has chosen. */
  asksConsent?: boolean
  /** On the desk, where nothing of it is sent anywhere: without the forms around the text. */
  isPreview?: boolean
  children: ReactNode
}

export function Page({
  institution,
  section,
  trail = [],
  title,
  asksConsent = true,
  isPreview = false,
  children,
}: Props) {
  return (
    <>
      <SkipLink />
      {asksConsent && !isPreview && <ConsentQuestion />}
      <Masthead institution={institution} section={section} isPreview={isPreview} />
      {/* With a hyphen, which no exchange's anchor has: an anchor may be any word of letters and digits. */}
      <main id="the-text" className="mx-auto max-w-page px-gutter print:p-0">
        {title !== undefined && trail.length > 0 && <Trail steps={trail} here={title} />}
        {title !== undefined && (
          <h1 className="mt-4 text-d4 first:mt-12 print:mt-[8mm] print:first:mt-[8mm]">{title}</h1>
        )}
        {children}
      </main>
      <Foot institution={institution} isPreview={isPreview} />
    </>
  )
}
