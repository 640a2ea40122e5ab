/** The reads of a span, of all pieces or of one: three plots, and what was read most. */
import { Panel } from '#components/desk/panel.tsx'
import type { Days } from '#lib/rules/reads/span.ts'
import type { Totals } from '#lib/rules/reads/totals.ts'
import { CutAndFull } from './cut-and-full.tsx'
import { HowFar } from './how-far.tsx'
import { MostRead } from './most-read.tsx'
import { ReadsPerDay } from './reads-per-day.tsx'

type Props = {
  totals: Totals
  mostRead: readonly { id: number; leader: string; headline: string; count: number }[]
  days: Days
}

export function Reads({ totals, mostRead, days }: Props) {
  if (totals.all === 0)
    return (
      <Panel
        title="Reads"
        empty="Nothing was counted in this time. A read is counted when somebody leaves a piece, and only of readers who have accepted all cookies."
      />
    )
  return (
    <div className="grid items-start gap-x-12 gap-y-8 lg:grid-cols-2">
      <ReadsPerDay totals={totals} />
      <HowFar totals={totals} />
      <CutAndFull totals={totals} />
      {mostRead.length > 0 && <MostRead pieces={mostRead} days={days} />}
    </div>
  )
}
