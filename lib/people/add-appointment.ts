/** Gives a leader another post: the next one, which ends the one held until now, or one held before. */
import { and, eq, isNull } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { appointments } from '#db/schema/leaders.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { dateInWords, dayBefore } from '#lib/rules/dates.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { appointmentFields, daysToCome } from './appointment-fields.ts'
import { divisionCalled } from './division-called.ts'
import { findLeader, namedLeader } from './find-leader.ts'

export const newAppointment = appointmentFields.and(namedLeader)

/** One post is held at a time: the one held until now ends on the day before the next one begins. */
function endPresent(tx: Tx, leaderId: number, from: string): Problem[] {
  const open = and(eq(appointments.leaderId, leaderId), isNull(appointments.until))
  const present = tx.select().from(appointments).where(open).get()
  if (!present) return []
  if (present.from >= from)
    return [
      {
        field: 'from',
        message: `Enter a day after ${dateInWords(present.from)}, when the present post began; or say when this one ended`,
      },
    ]
  tx.update(appointments)
    .set({ until: dayBefore(from) })
    .where(open)
    .run()
  return []
}

/** Gives the problems, none when it is done. Refuses: not-found. */
export function addAppointment(desk: Desk, fields: z.output<typeof newAppointment>): { problems: Problem[] } {
  requireRight(desk.actor, 'keepPeople')
  const toCome = daysToCome(fields, desk.now)
  if (toCome.length > 0) return { problems: toCome }
  return change(desk.db, (tx) => {
    const { id: leaderId } = findLeader(tx, fields.leader)
    const { id: divisionId, problems } = divisionCalled(tx, fields.division, 'division')
    if (divisionId === null) return { problems }
    const until = fields.until || null
    const early = until === null ? endPresent(tx, leaderId, fields.from) : []
    if (early.length > 0) return { problems: early }
    tx.insert(appointments).values({ leaderId, divisionId, jobTitle: fields.jobTitle, from: fields.from, until }).run()
    readersSeeAChange(tx)
    return { problems: [] }
  })
}
