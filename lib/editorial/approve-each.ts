/** Approves several interviews in one go, live at once: each by itself, so that a no to one is no no to the others. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { approveAs } from './approve.ts'
import { hasLookedAt } from './ready-to-approve.ts'
import { revisionAsRead } from './revision-as-read.ts'

export interface ToApprove {
  interview: number
  /** Of the words that were looked at. */
  fingerprint: string
}

export interface Approved {
  interview: number
  /** With whom it is. */
  leader: string
  isApproved: boolean
  said: string
}

/** Gives an answer for each, in their order. Refuses: not-found, to whoever has no place at the desk. */
export function approveEach(desk: Desk, items: readonly ToApprove[]): Approved[] {
  requireRight(desk.actor, 'work')
  return items.map((item) => ({
    interview: item.interview,
    leader: leaderOf(desk.db, item.interview),
    ...yes(desk, item),
  }))
}

function yes(desk: Desk, item: ToApprove): Pick<Approved, 'isApproved' | 'said'> {
  try {
    change(desk.db, (tx) => {
      approveAs(tx, desk, 'approve', requireLook(tx, desk, item))
    })
    return { isApproved: true, said: 'Approved, word for word. Readers see it now.' }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { isApproved: false, said: error.message }
  }
}

/** Nobody approves what they have not looked at, and a list shows no words. */
function requireLook(tx: Tx, desk: Desk, item: ToApprove): ToApprove {
  const revision = revisionAsRead(tx, item.interview, item.fingerprint)
  if (!hasLookedAt(tx, desk, revision.id)) throw new Refusal('stale', 'You have not read these words yet.')
  return item
}

function leaderOf(tx: Tx, interviewId: number): string {
  const row = tx
    .select({ name: leaders.name })
    .from(interviews)
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(eq(interviews.id, interviewId))
    .get()
  return row?.name ?? `Interview ${interviewId}`
}
