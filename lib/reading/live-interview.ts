/** What stands at an interview's address: the live piece, the reason why it was withdrawn, the way to its new address, or nothing. */
import { and, eq, lte } from 'drizzle-orm'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { latestBegun } from './latest-begun.ts'
import { type LivePiece, livePiece } from './live-piece.ts'
import type { Reader } from './reader.ts'

type Withdrawn = { reason: string; when: Date; leader: { slug: string; name: string } }
type AtAddress = { live: LivePiece } | { withdrawn: Withdrawn } | { movedTo: string }

/** Null is all that a draft, a piece under embargo, one that ended by the clock and one that never was have in common with readers. */
export function liveInterview(reader: Reader, slug: string): AtAddress | null {
  const piece = livePiece(reader, slug)
  if (piece) return { live: piece }
  const withdrawn = withdrawnInterview(reader, slug)
  if (withdrawn) return { withdrawn }
  return newAddress(reader, slug)
}

function withdrawnInterview({ db, now }: Reader, slug: string): Withdrawn | null {
  const ended = db
    .select({
      reason: publications.withdrawalReason,
      when: publications.liveUntil,
      leader: { slug: leaders.slug, name: leaders.name },
    })
    .from(interviews)
    .innerJoin(publications, eq(publications.interviewId, interviews.id))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(and(eq(interviews.slug, slug), latestBegun(now), lte(publications.liveUntil, now)))
    .get()
  if (!ended?.reason || !ended.when) return null
  return { reason: ended.reason, when: ended.when, leader: ended.leader }
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
