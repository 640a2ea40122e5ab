/** How long a discarded draft can be taken out of the bin again. After that it is nowhere at the desk. */
import { daysAgo } from './dates.ts'

const binDays = 30
const binTime = binDays * 24 * 60 * 60 * 1000

/** What was discarded at this moment or before it is out of reach by now. */
export const binEmptiedUntil = (now: Date) => daysAgo(binDays, now)

/** When something that was discarded goes out of reach. */
export const leavesBin = (discardedAt: Date) => new Date(discardedAt.getTime() + binTime)
