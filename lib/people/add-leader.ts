/** Adds somebody new: a leader with an appointment, in a division that may be new as well. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { firstFree } from '#lib/rules/first-free.ts'
import { slugOf } from '#lib/rules/slug.ts'
import { divisionNamed } from './add-division.ts'
import { type Holder, holderOf } from './holder.ts'

const line = (limit: number, missing: string) =>
  z
    .string()
    .transform(cleanLine)
    .pipe(z.string().min(1, missing).max(limit, `Shorten this to ${limit} characters`))

export const newLeader = z.object({
  newName: line(limits.name, 'Enter the leader’s name'),
  newJobTitle: line(limits.jobTitle, 'Enter the job title'),
  newDivision: line(limits.name, 'Enter the division'),
  newWithin: z
    .string()
    .transform(cleanLine)
    .pipe(z.string().max(limits.name, `Shorten this to ${limits.name} characters`)),
  newSince: z.iso.date('Enter the day on which the appointment began'),
})
export type NewLeader = z.infer<typeof newLeader>

/** Inside a transaction that has asked for the right `keepPeople`. */
export function addLeader(
  tx: Tx,
  { newName, newJobTitle, newDivision, newWithin, newSince }: NewLeader,
): Holder | null {
  const isTaken = (slug: string) => tx.select().from(leaders).where(eq(leaders.slug, slug)).get() !== undefined
  const slug = firstFree(slugOf(newName), isTaken)
  const divisionId = divisionNamed(tx, newDivision, newWithin)
  const leader = tx.insert(leaders).values({ slug, name: newName }).returning().get()
  const appointment = tx
    .insert(appointments)
    .values({ leaderId: leader.id, divisionId, jobTitle: newJobTitle, from: newSince })
    .returning()
    .get()
  return holderOf(tx, appointment.id)
}
