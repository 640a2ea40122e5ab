/** Saves what a form holds, and says in the form's terms what became of it. */
import type { Desk } from '#lib/desk.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { settledContent } from '#lib/questions/settle-exchanges.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { momentInWords, timeOfDay } from '#lib/rules/dates.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import type { DraftAnswer, Theirs } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import type { DraftRequest } from '#lib/rules/drafting/draft-request.ts'
import { formKeeping } from '#lib/rules/drafting/form-keeping.ts'
import { mergedWordings } from '#lib/rules/drafting/merged-wordings.ts'
import { newIn, stillNew } from '#lib/rules/drafting/new-questions.ts'
import { startedFrom } from '#lib/rules/drafting/started-from.ts'
import { problemsOf } from '#lib/rules/problems.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { knownAtDesk } from './known-at-desk.ts'
import { isPortrait } from './portrait-at-desk.ts'
import { saveDraft } from './save-draft.ts'

/** Both texts, where a colleague has changed what this form changed: told apart only where they differ in that. */
function bothTexts({ db }: Desk, { interview: id, startedFrom: base }: DraftRequest, typed: Typed, timeZone: string) {
  const draft = draftOf(db, id)
  const there = { content: settledContent(db, draft.content), leftOver: draft.leftOver }
  const { mine, theirs, leftOver } = mergedWordings(base, { ...typed, leftOver: typed.form.leftOver }, there)
  return {
    form: stillNew(typed.form, formKeeping(typed.form, typed.content, { content: mine, leftOver })),
    version: draft.version,
    startedFrom: startedFrom(there),
    theirs: {
      form: formKeeping(typed.form, typed.content, { content: theirs, leftOver }),
      by: nameOf(db, draft.savedById),
      at: momentInWords(draft.savedAt, timeZone),
    },
  }
}

type Typed = { form: DraftForm; content: Content }

export interface Before {
  timeZone: string
  /** A colleague's text that is shown already: it stays until a save has settled it. */
  theirs: Theirs | null
}

/** Refuses: not-found, not-allowed, wrong-state. A stale save is an answer, with both texts. */
export function keepForm(desk: Desk, form: DraftForm, request: DraftRequest, before: Before): DraftAnswer {
  const { timeZone, theirs } = before
  const { interview: id, version } = request
  // Everybody's question bank takes nothing that nobody has asked for: half a question would stay there.
  const asNew = request.step === 'itself' ? [] : newIn(form)
  const { leaderId } = findForStep(desk.db, desk, id, 'save')
  const draft = draftOf(desk.db, id)
  const { content, problems } = contentOfForm(form)
  const known = knownAtDesk(desk.db, content ?? draft.content)
  const answer = {
    form,
    version,
    startedFrom: request.startedFrom,
    savedAt: timeOfDay(draft.savedAt, timeZone),
    theirs: null,
    known,
  }
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
    const { leftOver } = form
    const saved = saveDraft(desk, { ...request, content, leftOver, asNew })
    const kept = formKeeping(form, content, saved)
    const settled = {
      ...answer,
      form: request.step === 'itself' ? stillNew(form, kept) : kept,
      problems: toMend,
      version: saved.version,
      startedFrom: startedFrom(saved),
      savedAt: saved.changed ? timeOfDay(desk.now, timeZone) : answer.savedAt,
    }
    const said = [
      savedInWords({ ...saved, savedAt: settled.savedAt, by: nameOf(desk.db, draft.savedById) }),
      ...saved.said,
    ]
    const outcome = saved.merged ? 'merged' : saved.changed ? 'saved' : 'unchanged'
    return { ...settled, outcome, said: said.join('. ') }
  } catch (error) {
    if (!(error instanceof Refusal) || error.kind !== 'stale') throw error
    const both = bothTexts(desk, request, { form, content }, timeZone)
    return { ...answer, ...both, problems: toMend, outcome: 'stale', said: error.message }
  }
}

/** Without their full stop: more sentences may follow. */
function savedInWords({
  merged,
  changed,
  savedAt,
  by,
}: {
  merged: boolean
  changed: boolean
  savedAt: string
  by: string
}) {
  if (merged && changed) return `Saved ${savedAt}, put together with what ${by} saved meanwhile`
  if (merged) return `Nothing of yours to save; the form shows what ${by} saved meanwhile`
  return changed ? `Saved ${savedAt}` : `Nothing changed since it was saved, ${savedAt}`
}
