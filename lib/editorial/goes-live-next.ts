/** What the clock does next: what begins for readers, and what ends for them, the soonest first. */
import { and, asc, eq, gt, isNull, or } from 'drizzle-orm'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** As many as somebody plans for. */
const shown = 10

/** Refuses: not-found, to whoever has no place at the desk. */
export function goesLiveNext({ db, actor, now }: Desk) {
  requireRight(actor, 'work')
  const { liveFrom, liveUntil, supersededAt } = publications
  const asked = (at: typeof liveFrom | typeof liveUntil) =>
    db
      .select({ id: interviews.id, leader: leaders.name, headline: publications.headline, at })
      .from(publications)
      .innerJoin(interviews, eq(interviews.id, publications.interviewId))
      .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
      .orderBy(asc(at))
      .limit(shown)
  const begins = asked(liveFrom).where(gt(liveFrom, now)).all()
  // What a newer one replaces before its end does not end for readers.
  const stays = or(isNull(supersededAt), gt(supersededAt, liveUntil))
  const ends = asked(liveUntil)
    .where(and(gt(liveUntil, now), stays))
    .all()
  return [...begins.map((row) => ({ ...row, ends: false })), ...ends.map((row) => ({ ...row, ends: true }))]
    .flatMap(({ at, ...row }) => (at === null ? [] : [{ ...row, at }]))
    .toSorted((one, other) => one.at.getTime() - other.at.getTime())
    .slice(0, shown)
}
export type NextForReaders = ReturnType<typeof goesLiveNext>[number]
