/** Says whom an interview is with, or corrects it: the interview keeps the post that the leader holds now, and takes the portrait, unless it has one of its own. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { naming, whoIsMeant } from '#lib/people/naming.ts'
import type { Content } from '#lib/rules/content/content.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { hasBeenPublished } from './has-been-published.ts'
import { keepWording } from './keep-wording.ts'
import { leadersPortrait, type PortraitInDraft } from './leaders-portrait.ts'
import { named } from './named.ts'
import { namedInText } from './named-in-text.ts'
import { record } from './record.ts'
import { setAside } from './set-aside.ts'

export const choosing = naming.extend(named.shape)

/** Gives the problems, none when it is done. Refuses: not-found, not-allowed, wrong-state (as a save does). */
export function chooseLeader(desk: Desk, input: z.infer<typeof choosing>): { problems: Problem[] } {
  return change(desk.db, (tx) => {
    const { id, leaderId: before } = findForStep(tx, desk, input.interview, 'save')
    if (hasBeenPublished(tx, id)) throw new Refusal('wrong-state', 'This has been published: whom it is with stays.')
    const { holder, problems } = whoIsMeant(tx, desk, withoutSuggestion(tx, input))
    if (problems.length > 0) return { problems }
    if (!holder) return { problems: [{ field: 'leader', message: 'Choose the leader' }] }
    const { leaderId, appointmentId } = holder
    const draft = draftOf(tx, id)
    tx.update(interviews).set({ leaderId, appointmentId }).where(eq(interviews.id, id)).run()
    const theirs = leadersPortrait(tx, before, desk.now)
    const content = withLeadersPortrait(draft.content, theirs, leadersPortrait(tx, leaderId, desk.now))
    if (content !== draft.content && isSaidAnew(draft.content, theirs)) setAside(tx, desk, id, draft.content)
    keepWording(tx, desk, id, { content, leftOver: draft.leftOver })
    record(tx, desk, { interviewId: id, verb: 'chooseLeader', note: holder.name })
    return { problems: [] }
  })
}

/** The fields for somebody new came with the words of the text in them: whoever types a leader instead need not empty them first. */
function withoutSuggestion(tx: Tx, input: z.infer<typeof choosing>): z.infer<typeof choosing> {
  const named = namedInText(tx, input.interview)
  const isAsSuggested = input.newName === named?.name && input.newJobTitle === (named.jobTitle ?? '')
  const isAllThere = input.newDivision === '' && input.newWithin === '' && input.newSince === ''
  return input.leader.trim() !== '' && isAsSuggested && isAllThere ? { ...input, newName: '', newJobTitle: '' } : input
}

/** The portrait of one leader gives way to that of the next; a picture of the draft's own stays, with what was said of it. */
function withLeadersPortrait(content: Content, before: PortraitInDraft, now: PortraitInDraft): Content {
  if (content.portrait !== before.portrait || content.portrait === now.portrait) return content
  const { portraitWords: _, ...rest } = content
  return { ...rest, ...now }
}

/** Whether somebody has said something else of the portrait than what was known of it: that is not to go with the picture. */
function isSaidAnew({ portraitWords }: Content, known: PortraitInDraft): boolean {
  return JSON.stringify(portraitWords) !== JSON.stringify(known.portraitWords)
}
