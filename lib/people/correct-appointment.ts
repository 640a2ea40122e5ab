/** Corrects an appointment, or ends it. What was published under it keeps the names that the post had then. */
import { and, eq, isNull, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { appointments } from '#db/schema/leaders.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireAsShown, startedFrom } from '#lib/rules/require-as-shown.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { appointmentShown } from '#lib/rules/wording/as-shown.ts'
import { appointmentFields, daysToCome } from './appointment-fields.ts'
import { appointmentsHeld } from './appointments-held.ts'
import { divisionCalled } from './division-called.ts'

export const correction = appointmentFields
  .and(z.object({ appointment: numberOfForm, leader: numberOfForm }))
  .and(startedFrom)

function findAppointment(tx: Tx, leaderId: number, id: number) {
  const itself = and(eq(appointments.id, id), eq(appointments.leaderId, leaderId))
  const appointment = appointmentsHeld(tx).where(itself).get()
  if (!appointment) throw new Refusal('not-found', 'There is no such appointment any more.')
  return appointment
}

function holdsAnother(tx: Tx, leaderId: number, id: number): boolean {
  const other = and(eq(appointments.leaderId, leaderId), isNull(appointments.until), ne(appointments.id, id))
  return tx.select().from(appointments).where(other).get() !== undefined
}

/** Gives the problems, none when it is done. Refuses: not-found; stale, where somebody else has corrected or ended it. */
export function correctAppointment(desk: Desk, fields: z.output<typeof correction>): { problems: Problem[] } {
  requireRight(desk.actor, 'keepPeople')
  const toCome = daysToCome(fields, desk.now)
  if (toCome.length > 0) return { problems: toCome }
  return change(desk.db, (tx) => {
    const before = findAppointment(tx, fields.leader, fields.appointment)
    requireAsShown({ now: appointmentShown(before), sent: appointmentShown(fields), startedFrom: fields.startedFrom })
    const { id, leaderId } = before
    const { id: divisionId, problems } = divisionCalled(tx, fields.division, 'division')
    if (divisionId === null) return { problems }
    const until = fields.until || null
    if (until === null && holdsAnother(tx, leaderId, id))
      return { problems: [{ field: 'until', message: 'Enter the day on which it ended: another post is held today' }] }
    tx.update(appointments)
      .set({ divisionId, jobTitle: fields.jobTitle, from: fields.from, until })
      .where(eq(appointments.id, id))
      .run()
    readersSeeAChange(tx)
    return { problems: [] }
  })
}
