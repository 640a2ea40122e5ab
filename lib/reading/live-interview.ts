/** What stands at an interview's address: the live piece, the reason why it was withdrawn, the way to its new address, or nothing. */
import { and, eq, lte } from 'drizzle-orm'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { latestBegun } from './latest-begun.ts'
import { type LivePiece, livePiece } from './live-piece.ts'
import type { Reader } from './reader.ts'

type Withdrawn = {
  reason: string
  when: Date
  leader: { slug: string; name: string }
  /** It should never have been read. */
  inError: boolean
}
type AtAddress = { live: LivePiece } | { withdrawn: Withdrawn } | { movedTo: string }

/** Null is all that a draft, a piece under embargo, one that ended by the clock and one that never was have in common with readers. */
export function liveInterview(reader: Reader, slug: string): AtAddress | null {
  const piece = livePiece(reader, slug)
  if (piece) return { live: piece }
  return withdrawnInterview(reader, slug) ?? newAddress(reader, slug)
}

function withdrawnInterview(reader: Reader, slug: string): AtAddress | null {
  const { db, now } = reader
  const ended = db
    .select({
      reason: publications.withdrawalReason,
      when: publications.liveUntil,
      how: publications.withdrawnAs,
      movedToId: publications.movedToId,
      leader: { slug: leaders.slug, name: leaders.name },
    })
    .from(interviews)
    .innerJoin(publications, eq(publications.interviewId, interviews.id))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(and(eq(interviews.slug, slug), latestBegun(now), lte(publications.liveUntil, now)))
    .get()
  if (!ended?.reason || !ended.when) return null
  const { reason, when, leader, how, movedToId } = ended
  const to = movedToId === null ? null : successor(reader, movedToId)
  return to ?? { withdrawn: { reason, when, leader, inError: how === 'inError' } }
}

/** Readers are sent on only to what can be read: where that has gone as well, they are told why this one went. */
function successor(reader: Reader, id: number): { movedTo: string } | null {
  const to = reader.db.select({ slug: interviews.slug }).from(interviews).where(eq(interviews.id, id)).get()
  const there = to && liveInterview(reader, to.slug)
  if (!to || !there || 'withdrawn' in there) return null
  return 'live' in there ? { movedTo: to.slug } : there
}

/** The address remembers only what readers could find at the new one: a redirect, too, says that something is there. */
function newAddress(reader: Reader, slug: string): { movedTo: string } | null {
  const moved = reader.db
    .select({ to: interviews.slug })
    .from(slugs)
    .innerJoin(interviews, eq(interviews.id, slugs.interviewId))
    .where(eq(slugs.slug, slug))
    .get()
  if (!moved || moved.to === slug) return null
  return liveInterview(reader, moved.to) && { movedTo: moved.to }
}
