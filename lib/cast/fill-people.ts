/** The cast's divisions, leaders and appointments. */
import { eq } from 'drizzle-orm'
import { divisions as castDivisions } from '#db/cast/divisions.ts'
import { leaders as castLeaders } from '#db/cast/leaders.ts'
import type { Database, Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'

function divisionId(tx: Tx, slug: string): number {
  const division = tx.select({ id: divisions.id }).from(divisions).where(eq(divisions.slug, slug)).get()
  if (!division) throw new Error(`The cast has no division “${slug}”.`)
  return division.id
}

/** Divisions stand in the cast with the outer one before those inside it. */
export function fillPeople(db: Database) {
  db.transaction((tx) => {
    for (const { within, ...division } of castDivisions) {
      const withinId = within === null ? null : divisionId(tx, within)
      tx.insert(divisions)
        .values({ ...division, withinId })
        .run()
    }
    for (const { slug, name, appointments: held } of castLeaders) {
      const leader = tx.insert(leaders).values({ slug, name }).returning().get()
      for (const { division, ...appointment } of held) {
        tx.insert(appointments)
          .values({ ...appointment, leaderId: leader.id, divisionId: divisionId(tx, division) })
          .run()
      }
    }
  })
}
