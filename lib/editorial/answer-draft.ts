/** Answers the draft's form: takes a step in it, saves it, or saves and submits it. Whatever happens, the typed text goes back. */
import type { Desk } from '#lib/desk.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { type DraftRequest, readRequest } from '#lib/rules/drafting/draft-request.ts'
import { type EditStep, readStep } from '#lib/rules/drafting/edit-step.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import { problemsOfForm } from '#lib/rules/drafting/problems-of-form.ts'
import { readFields } from '#lib/rules/drafting/read-fields.ts'
import { stepInWords } from '#lib/rules/drafting/step-in-words.ts'
import { takeStep } from '#lib/rules/drafting/take-step.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { exchangeId } from './exchange-id.ts'
import { keepForm } from './keep-form.ts'
import { submit } from './submit.ts'

/** `submitted` names the interview that has gone to approval; else the form goes on. */
export type Answered = { answer: DraftAnswer; submitted: null } | { answer: null; submitted: number }

function stepped(previous: DraftAnswer, form: DraftForm, step: EditStep, fields: FormData): DraftAnswer {
  const target = step.verb === 'place' ? fields.get(fieldNames.target(step.of)) : null
  const after = takeStep(form, step, exchangeId(), typeof target === 'string' ? target : '')
  const said = `${stepInWords(form, after, step)} Not saved yet.`
  return { ...previous, form: after, said, outcome: 'stepped', problems: problemsOfForm(after) }
}

function saved(desk: Desk, form: DraftForm, request: DraftRequest, timeZone: string): Answered {
  const answer = keepForm(desk, form, request, timeZone)
  const settled = answer.outcome === 'saved' || answer.outcome === 'unchanged'
  if (request.step !== 'submit' || !settled) return { answer, submitted: null }
  if (answer.problems.length > 0) {
    return { answer: { ...answer, said: `${answer.said}. Mend what is listed, then send it.` }, submitted: null }
  }
  submit(desk, { interview: request.interview, version: answer.version })
  return { answer: null, submitted: request.interview }
}

/** A Refusal is answered in words, beside the text as it was typed. */
export function answerDraft(desk: Desk, previous: DraftAnswer, fields: FormData, timeZone: string): Answered {
  const form = readFields(fields)
  const request = readRequest(fields)
  if (!request)
    return refused(previous, form, 'This form is not complete. Your text is still here: open the interview again.')
  const step = readStep(request.step)
  if (step) return { answer: stepped(previous, form, step, fields), submitted: null }
  try {
    return saved(desk, form, request, timeZone)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return refused(previous, form, `Not saved: ${error.message} Your text is still here.`)
  }
}

function refused(previous: DraftAnswer, form: DraftForm, said: string): Answered {
  return { answer: { ...previous, form, said, outcome: 'refused' }, submitted: null }
}
