/** The revision that waits for a decision, if it is the one that was read: a decision names the fingerprint it was shown. */
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { newestRevision } from './take-revision.ts'

export const readFingerprint = z
  .string()
  .regex(/^[0-9a-f]{64}$/, 'Open the review again: it does not say what was read')

/** Refuses: stale. */
export function revisionAsRead(tx: Tx, interviewId: number, fingerprint: string) {
  const revision = newestRevision(tx, interviewId)
  if (revision?.fingerprint !== fingerprint) throw new Refusal('stale', stale.approve)
  return revision
}
