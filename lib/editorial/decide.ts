/** The decision form: one revision, one of two verbs. */
import { z } from 'zod'
import type { Desk } from '#lib/desk.ts'
import { approval, approve } from './approve.ts'
import { sendBack, sendingBack } from './send-back.ts'

export const decision = z.discriminatedUnion(
  'decision',
  [
    approval.pick({ interview: true, fingerprint: true }).extend({ decision: z.literal('approve') }),
    sendingBack.extend({ decision: z.literal('sendBack') }),
  ],
  'Choose what you decide',
)

/** Refuses as approve and sendBack do. */
export function decide(desk: Desk, decided: z.infer<typeof decision>) {
  switch (decided.decision) {
    case 'approve':
      return approve(desk, decided)
    case 'sendBack':
      return sendBack(desk, decided)
  }
}
