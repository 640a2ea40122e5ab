/** The decision form: one revision, and one of three ways to go on. */
import { z } from 'zod'
import type { Desk } from '#lib/desk.ts'
import { cleanText } from '#lib/rules/clean-text.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { liveTimes } from '#lib/rules/live-times.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { approval, approve } from './approve.ts'
import { approvalAlone, approveAlone } from './approve-alone.ts'
import { sendBack, sendingBack } from './send-back.ts'

const asked = z.string().default('')

const yes = approval.pick({ interview: true, fingerprint: true }).extend({
  liveFrom: asked,
  liveFromWhich: asked,
  liveUntil: asked,
  liveUntilWhich: asked,
  /** Of what readers have seen before: whether they are told. */
  change: z.enum(['minor', 'major']).default('minor'),
  changeNote: z
    .string()
    .default('')
    .transform(cleanText)
    .pipe(z.string().max(limits.note, `Shorten the note to ${limits.note} characters`)),
  /** Why nobody else could; only where the form asks for it. */
  reason: approvalAlone.shape.reason.optional(),
})

export const decision = z.discriminatedUnion(
  'decision',
  [
    yes.extend({ decision: z.literal('approve') }),
    yes.extend({ decision: z.literal('embargo') }),
    sendingBack.extend({ decision: z.literal('sendBack') }),
  ],
  'Choose what you decide',
)
type Decision = z.infer<typeof decision>

/** Takes the zone of the times that were typed. Gives what to mend. Refuses as approve, approveAlone and sendBack do. */
export function decide(desk: Desk, decided: Decision, timeZone: string): { problems: Problem[] } | undefined {
  if (decided.decision === 'sendBack') {
    sendBack(desk, decided)
    return
  }
  const { interview, fingerprint, reason, change, changeNote } = decided
  const { liveFrom, liveUntil, problems } = liveTimes(decided, decided.decision === 'embargo', timeZone, desk.now)
  const unsaid = change === 'major' && changeNote === '' ? [tellReaders] : []
  if (problems.length + unsaid.length > 0) return { problems: [...problems, ...unsaid] }
  const told = change === 'major' ? changeNote : undefined
  const approved = { interview, fingerprint, liveFrom, liveUntil, changeNote: told }
  if (reason === undefined) approve(desk, approved)
  else approveAlone(desk, { ...approved, reason })
  return
}

const tellReaders: Problem = { field: 'changeNote', message: 'Write what readers are told of the change' }

/** What the page says afterwards: what was decided, and by whom alone. */
export function verbDecided({ decision: what, ...decided }: Decision) {
  if (what === 'sendBack') return what
  if ('reason' in decided && decided.reason !== undefined) return 'approveAlone'
  return what
}
