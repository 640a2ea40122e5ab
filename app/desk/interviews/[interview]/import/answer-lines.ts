/** The door of the form of an import's lines, which goes on living after it was sent. */
import { refresh } from 'next/cache'
import { redirect } from 'next/navigation'
import { isForm, signedOut } from '#lib/accounts/action.ts'
import { sayStatus } from '#lib/accounts/answer-status.ts'
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { answerLines as answerTheLines, refusedLines } from '#lib/editorial/answer-lines.ts'
import { type LinesAnswer, previousLines } from '#lib/rules/lines/lines-answer.ts'
import { linesRead } from './where-to.ts'

/** Whoever was signed out meanwhile gets the lines back, and not another page. */
export async function answerLines(before: LinesAnswer, fields: FormData): Promise<LinesAnswer> {
  const previous = previousLines(before)
  if (!isForm(fields)) return previous
  const context = await deskOrNobody()
  if (!context) return refusedLines(previous, fields, signedOut)
  const { answer, read } = answerTheLines(context, previous, fields)
  if (answer?.outcome === 'stale') sayStatus(409)
  if (read === null) return answer
  refresh() // else Back shows the old wording, with the old version, from the browser's cache
  redirect(linesRead({ interview: read }))
}
