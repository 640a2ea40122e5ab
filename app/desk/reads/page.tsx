/** What is read, how much and how far: totals by day, of all pieces or of one. */
import type { Metadata } from 'next'
import { signOut } from '#app/desk/actions.ts'
import { found } from '#app/desk/interviews/[interview]/found.ts'
import { DeskPage } from '#components/desk/desk-page.tsx'
import { Reads } from '#components/desk/reads/reads.tsx'
import { SpanLinks } from '#components/desk/reads/span-links.tsx'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { readsAtDesk } from '#lib/counting/reads-at-desk.ts'
import { daysIn, readsAddress } from '#lib/rules/reads/span.ts'

export const metadata: Metadata = { title: 'Reads' }

export default async function ReadsPage({ searchParams }: PageProps<'/desk/reads'>) {
  const context = await desk()
  const { timeZone } = configuration()
  const asked = await searchParams
  const days = daysIn(asked.days)
  const one = asked.interview === undefined ? null : found(context, String(asked.interview))
  const interview = one?.interview.id ?? null
  const { mostRead, ...totals } = readsAtDesk(context, { days, interview, timeZone })
  const name = one && (one.leader?.name ?? 'Nobody yet')
  return (
    <DeskPage
      title={name === null ? 'Reads' : `Reads: ${name}`}
      under={
        <p className="text-ink-2">
          Only readers who have accepted all cookies are counted, so there were more. Days end at midnight, {timeZone}.
        </p>
      }
      beside={
        one && (
          <p className="flex flex-wrap gap-x-6">
            <a href={`/desk/interviews/${interview}`} className="py-1">
              To the interview
            </a>
            <a href={readsAddress({ days, interview: null })} className="py-1">
              Reads of all
            </a>
          </p>
        )
      }
      trail={[
        { name: 'Desk', href: '/desk' },
        ...(name === null ? [] : [{ name: 'Reads', href: readsAddress({ days, interview: null }) }]),
      ]}
      here={name ?? 'Reads'}
      current="reads"
      actor={context.actor}
      signOut={signOut}
    >
      <SpanLinks days={days} interview={interview} />
      <Reads totals={totals} mostRead={mostRead} days={days} />
    </DeskPage>
  )
}
