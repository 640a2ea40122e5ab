/** Saves what a form holds, and says in the form's terms what became of it. */
import type { Desk } from '#lib/desk.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { momentInWords, timeOfDay } from '#lib/rules/dates.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import type { DraftAnswer, Theirs } from '#lib/rules/drafting/draft-answer.ts'
import { type DraftForm, newQuestion } from '#lib/rules/drafting/draft-form.ts'
import type { DraftRequest } from '#lib/rules/drafting/draft-request.ts'
import { formOfContent } from '#lib/rules/drafting/form-of-content.ts'
import { withQuestions } from '#lib/rules/drafting/with-questions.ts'
import { problemsOf } from '#lib/rules/problems.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { knownAtDesk } from './known-at-desk.ts'
import { isPortrait } from './portrait-at-desk.ts'
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
  const { content, problems } = contentOfForm(form)
  const known = knownAtDesk(desk.db, content ?? draft.content)
  const answer = { form, version, savedAt: timeOfDay(draft.savedAt, timeZone), theirs: null, known }
  if (problems !== null) {
    return { ...answer, theirs, problems, outcome: 'refused', said: 'Not saved. Your text is still here.' }
  }
  if (content.portrait !== null && !isPortrait(desk.db, content.portrait)) {
    const said = 'Not saved: the portrait is not known here. Choose it again; your text is still here.'
    return { ...answer, theirs, problems: [], outcome: 'refused', said }
  }
  const toMend = problemsOf({
    content,
    leaderKnown: leaderId !== null,
    leftOver: form.leftOver,
    ids: form.links.map((link) => link.id),
  })
  try {
    const asNew = form.exchanges.filter(({ question }) => question === newQuestion).map((exchange) => exchange.id)
    const saved = saveDraft(desk, { interview: id, version, content, leftOver: form.leftOver, overtakes, asNew })
    const kept = { ...withQuestions(form, saved.content), leftOver: saved.leftOver }
    const sentences = (...said: string[]) => [...said, ...saved.said].join('. ')
    const settled = { ...answer, form: kept, problems: toMend, version: saved.version }
    if (!saved.changed)
      return {
        ...settled,
        outcome: 'unchanged',
        said: sentences(`Nothing changed since it was saved, ${answer.savedAt}`),
      }
    const savedAt = timeOfDay(desk.now, timeZone)
    return { ...settled, savedAt, outcome: 'saved', said: sentences(`Saved ${savedAt}`) }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'stale') throw error
    return { ...answer, ...theirsOf(desk, id, timeZone), problems: toMend, outcome: 'stale', said: error.message }
  }
}
