/** Adds somebody new: a leader with an appointment, in a division that may be new as well. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { cleanLine } from '#lib/rules/clean-text.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { slugOf } from '#lib/rules/slug.ts'
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
  newSince: z.iso.date('Enter the day on which the appointment began'),
})
export type NewLeader = z.infer<typeof newLeader>

/** The wished slug, or with the next number behind it: two people may share a name. */
function free(wish: string, isTaken: (slug: string) => boolean): string {
  for (let count = 1; ; count++) {
    const slug = count === 1 ? wish : `${wish}-${count}`
    if (!isTaken(slug)) return slug
  }
}

function divisionNamed(tx: Tx, name: string): number {
  const known = tx
    .select()
    .from(divisions)
    .all()
    .find((division) => division.name.toLowerCase() === name.toLowerCase())
  if (known) return known.id
  const slug = free(
    slugOf(name),
    (taken) => tx.select().from(divisions).where(eq(divisions.slug, taken)).get() !== undefined,
  )
  return tx.insert(divisions).values({ slug, name, description: '' }).returning().get().id
}

/** Inside a transaction that has asked for the right `keepPeople`. */
export function addLeader(tx: Tx, { newName, newJobTitle, newDivision, newSince }: NewLeader): Holder | null {
  const slug = free(
    slugOf(newName),
    (taken) => tx.select().from(leaders).where(eq(leaders.slug, taken)).get() !== undefined,
  )
  const leader = tx.insert(leaders).values({ slug, name: newName }).returning().get()
  const appointment = tx
    .insert(appointments)
    .values({ leaderId: leader.id, divisionId: divisionNamed(tx, newDivision), jobTitle: newJobTitle, from: newSince })
    .returning()
    .get()
  return holderOf(tx, appointment.id)
}
