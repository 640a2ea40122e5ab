/** Saves what a form holds, and says in the form's terms what became of it. */
import type { Desk } from '#lib/desk.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { momentInWords, timeOfDay } from '#lib/rules/dates.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import type { DraftAnswer, Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import type { DraftRequest } from '#lib/rules/drafting/draft-request.ts'
import { formOfContent } from '#lib/rules/drafting/form-of-content.ts'
import { problemsOf } from '#lib/rules/problems.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { saveDraft } from './save-draft.ts'

/** What a colleague saved in the meantime. */
function theirsOf({ db }: Desk, id: number, timeZone: string): { theirs: Theirs; version: number } {
  const draft = draftOf(db, id)
  const form = formOfContent(draft.content, draft.leftOver)
  return {
    theirs: { form, by: nameOf(db, draft.savedById), at: momentInWords(draft.savedAt, timeZone) },
    version: draft.version,
  }
}

export interface Before {
  timeZone: string
  /** A colleague's text that is shown already: it stays until a save has settled it. */
  theirs: Theirs | null
}

/** Refuses: not-found, not-allowed, wrong-state. A stale save is an answer, with both texts. */
export function keepForm(desk: Desk, form: DraftForm, request: DraftRequest, before: Before): DraftAnswer {
  const { timeZone, theirs } = before
  const { interview: id, version, overtakes } = request
  const { leaderId } = findForStep(desk.db, desk, id, 'save')
  const draft = draftOf(desk.db, id)
  const answer = { form, version, savedAt: timeOfDay(draft.savedAt, timeZone), theirs: null }
  const { content, problems } = contentOfForm(form)
  if (problems !== null) {
    return { ...answer, theirs, problems, outcome: 'refused', said: 'Not saved. Your text is still here.' }
  }
  const toMend = problemsOf(
    content,
    leaderId !== null,
    form.links.map((link) => link.id),
  )
  try {
    const saved = saveDraft(desk, { interview: id, version, content, leftOver: form.leftOver, overtakes })
    const kept = { ...form, leftOver: saved.leftOver }
    const settled = { ...answer, form: kept, problems: toMend, version: saved.version }
    if (!saved.changed)
      return { ...settled, outcome: 'unchanged', said: `Nothing changed since it was saved, ${answer.savedAt}` }
    const savedAt = timeOfDay(desk.now, timeZone)
    return { ...settled, savedAt, outcome: 'saved', said: `Saved ${savedAt}` }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'stale') throw error
    return { ...answer, ...theirsOf(desk, id, timeZone), problems: toMend, outcome: 'stale', said: error.message }
  }
}
