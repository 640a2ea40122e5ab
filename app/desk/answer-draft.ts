/** The draft form's door: the only form that goes on living after it was sent. */
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { isForm } from '#lib/accounts/action.ts'
import { desk } from '#lib/accounts/desk.ts'
import { configuration } from '#lib/configuration.ts'
import { answerDraft as answerTheDraft } from '#lib/editorial/answer-draft.ts'
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import { done } from './where-to.ts'

export async function answerDraft(previous: DraftAnswer, fields: FormData): Promise<DraftAnswer> {
  const context = await desk()
  if (!isForm(fields)) return previous
  const { answer, submitted } = answerTheDraft(context, previous, fields, configuration().timeZone)
  if (answer === null) {
    refresh() // else Back shows the old wording, with the old version, from the browser's cache
    redirect(done('submit')({ interview: submitted }))
  }
  return answer
}
