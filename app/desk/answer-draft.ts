/** The draft form's door: the only form that goes on living after it was sent. */
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { isForm, signedOut } from '#lib/accounts/action.ts'
import { sayStatus } from '#lib/accounts/answer-status.ts'
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import type { Desk } from '#lib/desk.ts'
import { answerDraft as answerTheDraft, refused } from '#lib/editorial/answer-draft.ts'
import { checkLinks } from '#lib/links/check-links.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { isTypedBy } from '#lib/rules/drafting/is-typed-by.ts'
import { previousAnswer } from '#lib/rules/drafting/previous-answer.ts'
import { readFields } from '#lib/rules/drafting/read-fields.ts'
import { done } from './where-to.ts'

/** After the answer has gone: nobody who saves waits for somebody else's server. What is found comes with the next answer. */
function lookAtLinks({ db, now }: Desk, form: DraftForm) {
  const { content } = contentOfForm(form)
  if (content) after(() => checkLinks(db, now, content, configuration().linkHosts))
}

/** Whoever was signed out meanwhile gets the text back, and not another page. */
export async function answerDraft(before: DraftAnswer, fields: FormData): Promise<DraftAnswer> {
  const previous = previousAnswer(before)
  if (!isForm(fields)) return previous
  const context = await deskOrNobody()
  if (!context || !isTypedBy(fields, context.actor.id))
    return { ...refused(previous, readFields(fields), signedOut), outcome: 'signedOut' }
  const { answer, submitted } = answerTheDraft(context, previous, fields, configuration().timeZone)
  if (answer?.outcome === 'stale') sayStatus(409)
  if (answer?.outcome === 'saved' || answer?.outcome === 'merged') lookAtLinks(context, answer.form)
  if (submitted === null) return answer
  refresh() // else Back shows the old wording, with the old version, from the browser's cache
  redirect(done('submit')({ interview: submitted }))
}
