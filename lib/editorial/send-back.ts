/** An admin's not yet: the words go back to the writer, with a note that says why. */
import { z } from 'zod'
import type { Desk } from '#lib/desk.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { change } from './change.ts'
import { changeState } from './change-state.ts'
import { findForStep } from './find-for-step.ts'
import { named } from './named.ts'
import { record } from './record.ts'
import { newestRevision } from './take-revision.ts'

export const sendingBack = named.extend({
  note: z
    .string()
    .trim()
    .min(1, 'Write a note that says what to change')
    .max(limits.note, `Shorten the note to ${limits.note} characters`),
})

/** Refuses: not-found, not-allowed, wrong-state. */
export function sendBack(desk: Desk, { interview: id, note }: z.infer<typeof sendingBack>) {
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'sendBack')
    changeState(tx, interview, 'sendBack')
    record(tx, desk, { interviewId: id, verb: 'sendBack', note, revisionId: newestRevision(tx, id)?.id })
  })
}
