/** Gives a draft the words of an earlier revision. They are a new revision; what the draft said is set aside first, so nothing is lost. */
import type { z } from 'zod'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { settledContent } from '#lib/questions/settle-exchanges.ts'
import { isSameContent } from '#lib/rules/content/canonical.ts'
import { wordingInWords } from '#lib/rules/differences/compared.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { keepWording } from './keep-wording.ts'
import { named } from './named.ts'
import { record } from './record.ts'
import { revisionNumbered } from './revision-numbered.ts'
import { setAside } from './set-aside.ts'
import { newestRevision, takeRevision } from './take-revision.ts'

export const restoring = named.extend({ revision: numberOfForm, version: numberOfForm })

/**
 * Names the revision, and the version of the draft that was seen. Whoever restores words has contributed them.
 * Refuses: not-found, not-allowed, wrong-state (also where the draft says these very words), stale.
 */
export function restore(desk: Desk, { interview: id, revision: number, version }: z.infer<typeof restoring>) {
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'save')
    const earlier = revisionNumbered({ ...desk, db: tx }, id, number)
    if (!earlier) throw new Refusal('not-found', `There is no revision ${number} of this interview.`)
    const draft = draftOf(tx, id)
    if (draft.version !== version) throw new Refusal('stale', stale.restore)
    const content = settledContent(tx, earlier.content)
    if (isSameContent(settledContent(tx, draft.content), content))
      throw new Refusal('wrong-state', 'The draft says these very words already.')
    const newest = newestRevision(tx, id)
    const isKept = newest !== undefined && isSameContent(newest.content, draft.content)
    if (!isKept) setAside(tx, desk, id, draft.content)
    keepWording(tx, desk, id, { content, leftOver: draft.leftOver })
    const { id: revisionId } = takeRevision(tx, desk, id, content)
    record(tx, desk, { interviewId: id, verb: 'restore', revisionId, note: wordingInWords(number) })
  })
}
