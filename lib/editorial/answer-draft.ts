/** Answers the draft's form: takes a step in it, saves it, or saves and submits it. Whatever happens, the typed text goes back. */
import type { Desk } from '#lib/desk.ts'
import { exchangeId } from '#lib/exchange-id.ts'
import { type DraftAnswer, isSaved } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { type DraftRequest, readRequest } from '#lib/rules/drafting/draft-request.ts'
import { type EditStep, readStep } from '#lib/rules/drafting/edit-step.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { problemsOfForm } from '#lib/rules/drafting/problems-of-form.ts'
import { readFields } from '#lib/rules/drafting/read-fields.ts'
import { stepInWords } from '#lib/rules/drafting/step-in-words.ts'
import { takeStep } from '#lib/rules/drafting/take-step.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { type Before, keepForm } from './keep-form.ts'
import { submit } from './submit.ts'

/** `submitted` names the interview that has gone to approval; else the form goes on. */
type Answered = { answer: DraftAnswer; submitted: null } | { answer: null; submitted: number }

function stepped(previous: DraftAnswer, form: DraftForm, step: EditStep, fields: FormData): DraftAnswer {
  const target = step.verb === 'place' ? fields.get(fieldNames.target(step.of)) : null
  const after = takeStep(form, step, exchangeId(), typeof target === 'string' ? target : '')
  const said = `${stepInWords(form, after, step)} Not saved yet.`
  return { ...previous, form: after, said, outcome: 'stepped', problems: problemsOfForm(after) }
}

function saved(desk: Desk, form: DraftForm, request: DraftRequest, before: Before): Answered {
  const answer = keepForm(desk, form, request, before)
  const settled = isSaved(answer)
  if (request.step !== 'submit' || !settled) return { answer, submitted: null }
  if (answer.outcome === 'merged')
    return { answer: { ...answer, said: `${answer.said}. ${readFirst}` }, submitted: null }
  if (answer.problems.length > 0) {
    return { answer: { ...answer, said: `${answer.said}. Mend what is listed, then send it.` }, submitted: null }
  }
  return sent(desk, request.interview, answer)
}

/** Saved is saved, also where somebody was faster and it can no longer be sent. */
function sent(desk: Desk, interview: number, answer: DraftAnswer): Answered {
  try {
    submit(desk, { interview, version: answer.version })
    return { answer: null, submitted: interview }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { answer: refused(answer, answer.form, `${answer.said}, and not sent: ${error.message}`), submitted: null }
  }
}

/** Nobody sends words that the form did not show. */
const readFirst = 'Not sent yet: read the new words, then send it.'

const notComplete = 'This form is not complete. Your text is still here: open the interview again.'

/** A Refusal is answered in words, beside the text as it was typed. */
export function answerDraft(desk: Desk, previous: DraftAnswer, fields: FormData, timeZone: string): Answered {
  const form = readFields(fields)
  const request = readRequest(fields)
  if (!request) return { answer: refused(previous, form, notComplete), submitted: null }
  const { version, startedFrom } = request
  const before = { ...previous, version, startedFrom }
  const step = readStep(request.step)
  if (step) return { answer: stepped(before, form, step, fields), submitted: null }
  try {
    return saved(desk, form, request, { timeZone, theirs: previous.theirs })
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { answer: refused(before, form, `Not saved: ${error.message} Your text is still here.`), submitted: null }
  }
}

export function refused(previous: DraftAnswer, form: DraftForm, said: string): DraftAnswer {
  return { ...previous, form, said, outcome: 'refused' }
}
