/** Undoes an import: the draft is what it was before. The text stays, and can be read again. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { imports } from '#db/schema/drafts.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { isSameContent } from '#lib/rules/content/canonical.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { importFound } from './import-found.ts'
import { keepWording } from './keep-wording.ts'
import { named } from './named.ts'
import { record } from './record.ts'
import { setAside } from './set-aside.ts'
import { withPortraitOf } from './with-portrait-of.ts'

export const undoing = named.extend({ version: numberOfForm, import: numberOfForm })

/** What was changed since the import, a mark in the cut or a confirmed question too, is set aside as a revision. Refuses: not-found, not-allowed, wrong-state, stale. */
export function undoImport(desk: Desk, { interview: id, version, import: importId }: z.infer<typeof undoing>) {
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'save')
    const draft = draftOf(tx, id)
    if (draft.version !== version) throw new Refusal('stale', stale.undo)
    const { undoneAt, before, after } = importFound(tx, id, importId)
    if (undoneAt !== null) throw new Refusal('wrong-state', 'This import has been undone already.')
    const isUntouched = isSameContent(withPortraitOf(draft.content, after.content), draft.content)
    if (!isUntouched) setAside(tx, desk, id, draft.content)
    keepWording(tx, desk, id, { ...before, content: withPortraitOf(draft.content, before.content) })
    tx.update(imports).set({ undoneAt: desk.now }).where(eq(imports.id, importId)).run()
    record(tx, desk, { interviewId: id, verb: 'undoImport' })
  })
}
