/** An admin's not yet: the words go back to the writer, with a note that says why. */
import { z } from 'zod'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { tellSentBack } from '#lib/mail/tell.ts'
import { cleanText } from '#lib/rules/clean-text.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { changeState } from './change-state.ts'
import { findForStep } from './find-for-step.ts'
import { named } from './named.ts'
import { record } from './record.ts'
import { rememberLook } from './remember-look.ts'
import { readFingerprint, revisionAsRead } from './revision-as-read.ts'

export const sendingBack = named.extend({
  fingerprint: readFingerprint,
  note: z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, 'Write a note that says what to change')
        .max(limits.note, `Shorten the note to ${limits.note} characters`),
    ),
})

/** Refuses: not-found, not-allowed, wrong-state, stale (other words than were read). */
export function sendBack(desk: Desk, { interview: id, fingerprint, note }: z.infer<typeof sendingBack>) {
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'sendBack')
    const { id: revisionId } = revisionAsRead(tx, id, fingerprint)
    rememberLook(tx, desk, id, revisionId)
    changeState(tx, interview, 'sendBack')
    const event = record(tx, desk, { interviewId: id, verb: 'sendBack', note, revisionId })
    tellSentBack(tx, desk, { interviewId: id, event }, note)
  })
}
