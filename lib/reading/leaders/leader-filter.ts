/** What a list of leaders is narrowed to, as the address says it. */
import { z } from 'zod'
import { choice, type DivisionChosen, divisionChosen } from '#lib/reading/division-chosen.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { dayIn } from '#lib/rules/dates.ts'
import type { Wanted } from './who-holds.ts'

const asked = z.object({
  division: choice,
  /** As it stands over a part of the list: one letter, or whatever a name begins with. */
  letter: choice.pipe(z.string().max(8)),
  post: choice.pipe(z.enum(['', 'new', 'former'])),
})

type LeaderFilter = {
  division: DivisionChosen | null
  letter: string | null
  post: 'today' | 'new' | 'former'
  /** The earliest day on which a post that is new began: a year ago. By then everybody has met whoever took it over. */
  newSince: string
}

/** The same day of the year before: 2025-02-28 or, of 2024-02-29, 2023-02-29, which compares as it should. */
const yearBefore = (day: string) => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`

/** Null where the address asks for what there is not. */
export function leaderFilterIn(reader: Reader, address: unknown, timeZone: string): LeaderFilter | null {
  const read = asked.safeParse(address)
  if (!read.success) return null
  const division = divisionChosen(reader, read.data.division)
  if (division === undefined) return null
  return {
    division,
    letter: read.data.letter || null,
    post: read.data.post || 'today',
    newSince: yearBefore(dayIn(reader.now, timeZone)),
  }
}

export function wantedBy({ division, post, newSince }: LeaderFilter): Wanted {
  return { family: division?.family ?? null, post: post === 'new' ? { since: newSince } : post }
}
