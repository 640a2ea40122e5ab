/** The widest divisions, each with everybody who holds a post in it or in a division inside it: the index on the home page. */
import { asc, eq, isNull } from 'drizzle-orm'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { allDivisions, familyOf, partsOf } from './division-family.ts'
import { leadersToday } from './leaders-today.ts'
import type { Reader } from './reader.ts'

/** Four columns of fifteen are an index; more would be a second page below the first. Then divisions stand there with how many. */
const mostNamed = 60

function everybody({ db }: Reader) {
  const rows = db
    .select({
      slug: leaders.slug,
      name: leaders.name,
      jobTitle: appointments.jobTitle,
      divisionId: appointments.divisionId,
    })
    .from(appointments)
    .innerJoin(leaders, eq(leaders.id, appointments.leaderId))
    .where(isNull(appointments.until))
    .orderBy(asc(leaders.name))
    .limit(mostNamed)
    .all()
  return Map.groupBy(rows, ({ divisionId }) => divisionId)
}

/** A division without leaders is left out: an index points to people. Its own leaders come before those of its parts. */
export function leadersByDivision(reader: Reader) {
  const all = allDivisions(reader.db)
  const parts = partsOf(all)
  const leadersOf = leadersToday(reader, all)
  const ranked = (parts.get(null) ?? [])
    .map((division) => ({ division, count: leadersOf(division) }))
    .filter(({ count }) => count > 0)
  const isShort = ranked.reduce((sum, { count }) => sum + count, 0) <= mostNamed
  const byDivision = isShort ? everybody(reader) : null
  return ranked.map(({ division, count }) => ({
    slug: division.slug,
    name: division.name,
    count,
    /** Null where there are too many to name. */
    leaders: byDivision && familyOf(division, all, parts).flatMap(({ id }) => byDivision.get(id) ?? []),
  }))
}
