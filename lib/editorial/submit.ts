/** Sends a draft for approval: takes a revision of exactly these words. Every problem must have been mended. */
import type { z } from 'zod'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { tellSubmitted } from '#lib/mail/tell.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { problemsOf } from '#lib/rules/problems.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { changeState } from './change-state.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { named } from './named.ts'
import { record } from './record.ts'
import { takeRevision } from './take-revision.ts'

const submission = named.extend({ version: numberOfForm })

/** Names the version that was read. Refuses: not-found, not-allowed, wrong-state, stale; and wrong-state while problems remain. */
export function submit(desk: Desk, { interview: id, version }: z.infer<typeof submission>) {
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'submit')
    const draft = draftOf(tx, id)
    if (draft.version !== version) throw new Refusal('stale', stale.submit)
    const [problem] = problemsOf({ ...draft, leaderKnown: interview.leaderId !== null })
    if (problem) throw new Refusal('wrong-state', `${problem.message}. Then send it for approval.`)
    const revision = takeRevision(tx, desk, id, draft.content)
    changeState(tx, interview, 'submit')
    const event = record(tx, desk, { interviewId: id, verb: 'submit', revisionId: revision.id })
    tellSubmitted(tx, desk, { interviewId: id, event }, interview.contributorIds)
    return revision
  })
}
