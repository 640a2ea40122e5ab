/** A page of interviews under a title that says which, and the ways to the older and the newest ones. */
import { addressWith } from '#lib/rules/address-with.ts'
import { InterviewRows } from './interview-rows.tsx'
import { ListPages } from './list-pages.tsx'
import type { ListedInterview } from './listed-interview.ts'

type Props = {
  interviews: readonly ListedInterview[]
  timeZone: string
  /** The page's address, without where it goes on. */
  address: string
  /** Whether this is the page that begins with the newest. */
  isFirst: boolean
  /** What `after` is on the next page; null on the last. */
  older: string | null
}

export function InterviewsByDate({ interviews, timeZone, address, isFirst, older }: Props) {
  return (
    <section aria-labelledby="by-date" className="mt-12 border-t border-ink pt-6">
      <h2 id="by-date" className="sr-only">
        {isFirst ? 'Interviews, newest first' : 'Older interviews'}
      </h2>
      <InterviewRows interviews={interviews} timeZone={timeZone} />
      <ListPages
        label="More interviews"
        first={isFirst ? null : { href: address, name: 'The newest' }}
        next={older === null ? null : { href: addressWith(address, { after: older }), name: 'Older interviews' }}
      />
    </section>
  )
}
