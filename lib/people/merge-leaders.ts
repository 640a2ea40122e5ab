/** Makes two records of one person one: posts, interviews and addresses of the one that goes become those of the one that stays. */
import { and, eq, isNull, sql } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaderSlugs, leaders } from '#db/schema/leaders.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { dropCards } from './drop-cards.ts'
import { findLeader } from './find-leader.ts'

export const merging = z.object({ stays: numberOfForm, goes: z.union([z.literal(''), numberOfForm]).default('') })

function appointmentToday(tx: Tx, leaderId: number) {
  const open = and(eq(appointments.leaderId, leaderId), isNull(appointments.until))
  return tx.select().from(appointments).where(open).get()
}

export const noOtherRecord: Problem = { field: 'goes', message: 'Choose the other record' }

/** One person holds one post today: where the records say two, somebody has to say which has ended. */
export function twoAppointments(tx: Tx, stays: number, goes: number): Problem[] {
  const [kept, other] = [appointmentToday(tx, stays), appointmentToday(tx, goes)]
  if (!kept || !other) return []
  const message = `Say first which post has ended: the records say ${kept.jobTitle} and ${other.jobTitle}, both today`
  return [{ field: 'goes', message }]
}

/** Gives the problems, none when it is done. No interview, post or address is lost. Refuses: not-found. */
export function mergeLeaders(desk: Desk, { stays, goes }: z.output<typeof merging>): { problems: Problem[] } {
  requireRight(desk.actor, 'keepPeople')
  if (goes === '' || goes === stays) return { problems: [noOtherRecord] }
  return change(desk.db, (tx) => {
    const [kept, gone] = [findLeader(tx, stays), findLeader(tx, goes)]
    const problems = twoAppointments(tx, stays, goes)
    if (problems.length > 0) return { problems }
    // An interview names leader and appointment together: for a moment one of the two has moved and the other has not.
    tx.run(sql`PRAGMA defer_foreign_keys = ON`)
    tx.update(appointments).set({ leaderId: stays }).where(eq(appointments.leaderId, goes)).run()
    tx.update(interviews).set({ leaderId: stays }).where(eq(interviews.leaderId, goes)).run()
    tx.update(leaderSlugs).set({ leaderId: stays }).where(eq(leaderSlugs.leaderId, goes)).run()
    tx.delete(leaders).where(eq(leaders.id, goes)).run()
    tx.insert(leaderSlugs).values({ slug: gone.slug, leaderId: stays }).run()
    tx.update(leaders)
      .set({ portraitHash: kept.portraitHash ?? gone.portraitHash })
      .where(eq(leaders.id, stays))
      .run()
    dropCards(tx, stays)
    readersSeeAChange(tx)
    return { problems: [] }
  })
}
