/** Appointments with what their divisions are called, the newest first: a query that somebody narrows. */
import { desc, eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments } from '#db/schema/leaders.ts'

export function appointmentsHeld(tx: Tx) {
  return tx
    .select({
      id: appointments.id,
      leaderId: appointments.leaderId,
      jobTitle: appointments.jobTitle,
      division: divisions.name,
      from: appointments.from,
      until: appointments.until,
    })
    .from(appointments)
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .orderBy(desc(appointments.from), desc(appointments.id))
    .$dynamic()
}
