/** A leader in the post they hold: whom an interview is with, and under which appointment. */
import { asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'

export interface Holder {
  leaderId: number
  appointmentId: number
  slug: string
  name: string
  jobTitle: string
  since: string
  division: string
  divisionSlug: string
  portraitHash: string | null
}

function holding(tx: Tx) {
  return tx
    .select({
      leaderId: leaders.id,
      appointmentId: appointments.id,
      slug: leaders.slug,
      name: leaders.name,
      jobTitle: appointments.jobTitle,
      since: appointments.from,
      division: divisions.name,
      divisionSlug: divisions.slug,
      portraitHash: leaders.portraitHash,
    })
    .from(appointments)
    .innerJoin(leaders, eq(leaders.id, appointments.leaderId))
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .$dynamic()
}

/** Everybody who holds a post today, by name. */
export function holders(tx: Tx): Holder[] {
  return holding(tx).where(isNull(appointments.until)).orderBy(asc(leaders.name)).all()
}

/** Who held this very post, today or then. */
export function holderOf(tx: Tx, appointmentId: number): Holder | null {
  return holding(tx).where(eq(appointments.id, appointmentId)).get() ?? null
}
