/** Says whom an interview is with, or corrects it: the interview keeps the post that the leader holds now, and takes the portrait. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { drafts } from '#db/schema/drafts.ts'
import { interviews } from '#db/schema/interviews.ts'
import type { Desk } from '#lib/desk.ts'
import { naming, whoIsMeant } from '#lib/people/naming.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { change } from './change.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { hasBeenPublished } from './has-been-published.ts'
import { named } from './named.ts'
import { record } from './record.ts'

export const choosing = naming.extend(named.shape)

/** Gives the problems, none when it is done. Refuses: not-found, not-allowed, wrong-state (as a save does). */
export function chooseLeader(desk: Desk, input: z.infer<typeof choosing>): { problems: Problem[] } {
  return change(desk.db, (tx) => {
    const { id } = findForStep(tx, desk, input.interview, 'save')
    if (hasBeenPublished(tx, id)) throw new Refusal('wrong-state', 'This has been published: whom it is with stays.')
    const { holder, problems } = whoIsMeant(tx, desk, input)
    if (problems.length > 0) return { problems }
    if (!holder) return { problems: [{ field: 'leader', message: 'Choose the leader' }] }
    const { leaderId, appointmentId, portraitHash } = holder
    const draft = draftOf(tx, id)
    tx.update(interviews).set({ leaderId, appointmentId }).where(eq(interviews.id, id)).run()
    tx.update(drafts)
      .set({
        version: draft.version + 1,
        content: { ...draft.content, portrait: portraitHash },
        savedAt: desk.now,
        savedById: desk.actor.id,
      })
      .where(eq(drafts.interviewId, id))
      .run()
    record(tx, desk, { interviewId: id, verb: 'chooseLeader', note: holder.name })
    return { problems: [] }
  })
}
