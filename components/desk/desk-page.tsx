/** A page of the desk from its skip link to its end: sans, denser than the readers' side. */
import type { ReactNode } from 'react'
import { SkipLink } from '#components/page/skip-link.tsx'
import { Trail } from '#components/page/trail.tsx'
import { DeskFoot } from './desk-foot.tsx'
import { DeskMasthead, type Person, type Place, type SignOut } from './desk-masthead.tsx'

type Props = {
  title: string
  /** What stands under the title: a state sentence, a date. */
  under?: ReactNode
  /** What can be done from the title's line: buttons, a link to the preview. */
  beside?: ReactNode
  /** Where the page lies; `here` is what the page is called at the trail's end, the title where nothing else is said. */
  trail?: readonly { name: string; href: string }[]
  here?: string
  current?: Place
  actor: Person
  signOut: SignOut
  children: ReactNode
}

export function DeskPage({ title, under, beside, trail = [], here = title, current, actor, signOut, children }: Props) {
  return (
    <div className="text-s1">
      <SkipLink />
      <DeskMasthead actor={actor} current={current} signOut={signOut} />
      <main id="the-text" className="mx-auto max-w-desk px-gutter pb-12 print:p-0">
        {trail.length > 0 && <Trail steps={trail} here={here} />}
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 pt-6 pb-4">
          <div className="min-w-0">
            <h1 className="text-d3">{title}</h1>
            {under}
          </div>
          {beside !== undefined && <div className="flex flex-wrap items-center gap-2">{beside}</div>}
        </div>
        {children}
      </main>
      <DeskFoot />
    </div>
  )
}
