/** Says that somebody has read what waits for a decision, and decides nothing. The next comparison begins there. */
import type { z } from 'zod'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { findForStep } from './find-for-step.ts'
import { named } from './named.ts'
import { rememberLook } from './remember-look.ts'
import { readFingerprint, revisionAsRead } from './revision-as-read.ts'

export const looking = named.extend({ fingerprint: readFingerprint })

/** Refuses: not-found, not-allowed (only whoever may decide is asked), wrong-state, stale (other words wait by now). */
export function look(desk: Desk, { interview: id, fingerprint }: z.infer<typeof looking>) {
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'sendBack')
    rememberLook(tx, desk, id, revisionAsRead(tx, id, fingerprint).id)
  })
}
