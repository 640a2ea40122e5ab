/** A month of reads, as readers who allow it would have left them: more of what is new, fewer at weekends, the same each time. */
import { desc } from 'drizzle-orm'
import type { Database } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { reads } from '#db/schema/reads.ts'
import { live } from '#lib/reading/live.ts'
import { dayIn, daysAfter } from '#lib/rules/dates.ts'

/** The newest pieces are read, and those that can be read in 60 seconds; whoever looks at another one of the cast is the first. */
const newest = 8
/** How many pieces could be read before nobody reads the next. */
const patience = 12
const days = 30

/** Of twelve who open a piece, how many come so far and no further: to no quarter, to one, … to the end. */
const shares = { cut: [3, 0, 2, 1, 6], full: [3, 2, 2, 1, 4] } as const

export function fillReads(db: Database, now: Date) {
  const today = dayIn(now, 'UTC')
  const read = db
    .select({
      id: publications.interviewId,
      since: publications.firstLiveFrom,
      cutWords: publications.cutWords,
    })
    .from(publications)
    .where(live(now))
    .orderBy(desc(publications.firstLiveFrom), desc(publications.interviewId))
    .all()
    .filter(({ cutWords }, rank) => rank < newest || cutWords !== null)
    .slice(0, patience)
  const rows = read.flatMap((piece, rank) =>
    Array.from({ length: days }, (_, back) => daysAfter(today, -back))
      .filter((day) => day >= dayIn(piece.since, 'UTC'))
      .flatMap((day) => readsOn(day, piece, rank)),
  )
  if (rows.length > 0) db.insert(reads).values(rows).run()
}

function readsOn(day: string, { id, cutWords }: { id: number; cutWords: number | null }, rank: number) {
  const date = new Date(day)
  const isWeekend = [0, 6].includes(date.getUTCDay())
  const wave = 1 + ((date.getUTCDate() * 7 + rank * 3) % 5) / 5
  const opened = ((isWeekend ? 3 : 14) * wave * (patience - rank)) / patience
  const lengths = cutWords === null ? (['full'] as const) : (['cut', 'full'] as const)
  return lengths.flatMap((length) =>
    shares[length].flatMap((share, quarter) => {
      const count = Math.round((opened * share) / 12 / lengths.length)
      return count > 0 ? [{ interviewId: id, day, length, quarter, count }] : []
    }),
  )
}
