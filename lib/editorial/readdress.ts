/** Gives an interview that readers know another address. The old one leads to it for good. */
import { and, eq, lte, ne } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { allows } from '#lib/rules/permissions.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { longestSlug, slugPattern } from '#lib/rules/slug.ts'
import { slugInAddress } from '#lib/rules/slug-in-address.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { named } from './named.ts'
import { record } from './record.ts'

export const newAddress = named.extend({
  /** The address that it had when somebody looked. */
  seen: z.string(),
  slug: z
    .string()
    .transform(slugInAddress)
    .pipe(
      z
        .string()
        .max(longestSlug, `Shorten the address to ${longestSlug} characters`)
        .regex(slugPattern, 'Enter small letters and digits, with single hyphens between words: ada-desk-2'),
    ),
})

/** Gives the problems, none when it is done. Refuses: not-found, not-allowed, wrong-state (readers never saw it), stale (it has another by now). */
export function readdress(
  desk: Desk,
  { interview: id, seen, slug }: z.infer<typeof newAddress>,
): { problems: Problem[] } {
  return change(desk.db, (tx) => {
    requireRight(desk.actor, 'readdress')
    const interview = interviewAtDesk(tx, id, desk.now)
    if (!interview) throw new Refusal('not-found', 'There is no interview at this address.')
    if (!hasBeenSeen(tx, id, desk.now))
      throw new Refusal('wrong-state', 'Readers have not seen this interview yet: it gets its address when they do.')
    if (interview.slug === slug) return { problems: [] }
    if (interview.slug !== seen) throw new Refusal('stale', stale.address)
    if (isOthers(tx, slug, id))
      return { problems: [{ field: 'slug', message: 'Enter another address: this one leads to another interview' }] }
    tx.update(interviews).set({ slug }).where(eq(interviews.id, id)).run()
    tx.insert(slugs).values({ slug, interviewId: id }).onConflictDoNothing().run() // its own of former days
    record(tx, desk, { interviewId: id, verb: 'readdress', note: interview.slug })
    readersSeeAChange(tx)
    return { problems: [] }
  })
}

/** What is still to come is numbered anew whenever something comes before it (settle-slugs.ts), and has no address to keep. */
function hasBeenSeen(tx: Tx, id: number, now: Date): boolean {
  const begun = and(eq(publications.interviewId, id), lte(publications.liveFrom, now))
  return tx.select({ id: publications.id }).from(publications).where(begun).limit(1).get() !== undefined
}

/** Whether another has it, or ever had: who kept the address would be led to something that they did not ask for. */
function isOthers(tx: Tx, slug: string, id: number): boolean {
  const now = tx
    .select()
    .from(interviews)
    .where(and(eq(interviews.slug, slug), ne(interviews.id, id)))
    .get()
  const ever = tx
    .select()
    .from(slugs)
    .where(and(eq(slugs.slug, slug), ne(slugs.interviewId, id)))
    .get()
  return now !== undefined || ever !== undefined
}

/** The address of an interview, for whoever may change it; null for others, and where readers have not seen it yet. */
export function addressToKeep({ db, actor, now }: Desk, { id, slug }: { id: number; slug: string }): string | null {
  return allows(actor.role, 'readdress', false) && hasBeenSeen(db, id, now) ? slug : null
}
