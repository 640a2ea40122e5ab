/** Adds somebody new: a leader with an appointment, in a division that may be new as well. */
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { lineField, openLineField } from '#lib/rules/line-field.ts'
import { divisionNamed } from './division-named.ts'
import { type Holder, holderOf } from './holder.ts'
import { lastDay } from './last-day.ts'
import { freeLeaderSlug } from './leader-slug.ts'

export const newLeader = (now: Date) =>
  z.object({
    newName: lineField(limits.name, 'Enter the leader’s name'),
    newJobTitle: lineField(limits.jobTitle, 'Enter the job title'),
    newDivision: lineField(limits.name, 'Enter the division'),
    newWithin: openLineField(limits.name),
    newSince: z.iso
      .date('Enter the day on which the appointment began')
      .refine((day) => day <= lastDay(now), 'Enter a day that has come: the appointment is held today'),
  })
type NewLeader = z.infer<ReturnType<typeof newLeader>>

/** Inside a transaction that has asked for the right `keepPeople`. Readers see a new leader's name and post at once. */
export function addLeader(tx: Tx, { newName, newJobTitle, newDivision, newWithin, newSince }: NewLeader): Holder {
  const slug = freeLeaderSlug(tx, newName)
  const divisionId = divisionNamed(tx, newDivision, newWithin)
  const leader = tx.insert(leaders).values({ slug, name: newName }).returning().get()
  const appointment = tx
    .insert(appointments)
    .values({ leaderId: leader.id, divisionId, jobTitle: newJobTitle, from: newSince })
    .returning()
    .get()
  readersSeeAChange(tx)
  const holder = holderOf(tx, appointment.id)
  if (!holder) throw new Error(`Appointment ${appointment.id} was not kept.`)
  return holder
}
