/** The door of the form that approves several: it stays where it is, and answers for each by itself. */
import { refresh } from 'next/cache'
import { z } from 'zod'
import { isForm, signedOut } from '#lib/accounts/action.ts'
import { deskOrNobody } from '#lib/accounts/desk.ts'
import { drawCardOfInterview } from '#lib/cards/draw-card.ts'
import { approveEach, type ToApprove } from '#lib/editorial/approve-each.ts'
import { readFingerprint } from '#lib/editorial/revision-as-read.ts'
import type { ApprovalsAnswer } from '#lib/rules/approvals-answer.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'

const ticked = z.object({ interview: numberOfForm, fingerprint: readFingerprint })

/** A box is called `approve.12`, and its value is the fingerprint of what was looked at. */
function tickedIn(fields: FormData): ToApprove[] {
  return [...fields].flatMap(([name, fingerprint]) => {
    const [, interview] = /^approve\.(\d+)$/.exec(name) ?? []
    const read = ticked.safeParse({ interview, fingerprint })
    return read.success ? [read.data] : []
  })
}

export async function answerApprovals(_before: ApprovalsAnswer, fields: FormData): Promise<ApprovalsAnswer> {
  const context = await deskOrNobody()
  if (!context) return { approved: [], refusal: signedOut }
  const items = isForm(fields) ? tickedIn(fields) : []
  if (items.length === 0)
    return { approved: [], refusal: 'Tick what you approve. What you have not read yet, read first.' }
  const approved = approveEach(context, items)
  for (const { interview, isApproved } of approved) {
    if (isApproved) drawCardOfInterview(context, interview).catch(() => undefined) // else it is drawn when somebody asks for it
  }
  refresh()
  return { approved, refusal: null }
}
