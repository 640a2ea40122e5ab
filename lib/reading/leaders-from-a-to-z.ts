/** All leaders by surname: those who hold a post today, letter by letter, and those who held one before. */
import { desc, eq, isNotNull } from 'drizzle-orm'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { leadersToday } from './leaders-today.ts'
import { portraitOfLeader } from './portrait-of-leader.ts'
import type { Reader } from './reader.ts'
import { bySurname, initialOf } from './surname.ts'

/** Everybody whose every post has ended, with the last one. */
function leadersBefore(reader: Reader, today: readonly { slug: string }[]) {
  const portrait = portraitOfLeader(reader)
  const held = reader.db
    .select({
      slug: leaders.slug,
      name: leaders.name,
      jobTitle: appointments.jobTitle,
      division: divisions.name,
      until: appointments.until,
      portrait: portrait.shown,
    })
    .from(appointments)
    .innerJoin(leaders, eq(leaders.id, appointments.leaderId))
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .leftJoin(portraits, portrait.on)
    .where(isNotNull(appointments.until))
    .orderBy(desc(appointments.from), desc(appointments.id))
    .all()
  const lastHeld = held.filter((post, place) => held.findIndex(({ slug }) => slug === post.slug) === place)
  return lastHeld.filter((post) => !today.some(({ slug }) => slug === post.slug)).sort(bySurname)
}

export function leadersFromAToZ(reader: Reader) {
  const today = leadersToday(reader).sort(bySurname)
  const byLetter = Map.groupBy(today, ({ name }) => initialOf(name))
  return {
    letters: [...byLetter].map(([letter, leaders]) => ({ letter, leaders })),
    before: leadersBefore(reader, today),
  }
}
