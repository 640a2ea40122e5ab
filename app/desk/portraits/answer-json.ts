/** What the desk's scripts are answered about portraits: JSON, with a status that says how it went. */

import { signedOut } from '#lib/accounts/action.ts'
import { deskOrNobody } from '#lib/accounts/desk.ts'
import type { Desk } from '#lib/desk.ts'
import type { PortraitAtDesk } from '#lib/editorial/portrait-at-desk.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { type PictureProblem, pictureProblems } from '#lib/rules/wording/pictures.ts'

const statuses: Partial<Record<PictureProblem, number>> = { large: 413, kind: 415, busy: 503 }

/** Takes what makes the portrait. Who is not at the desk is told so before anything of theirs is read. */
export async function answerJson(
  make: (desk: Desk) => Promise<PortraitAtDesk | { problem: PictureProblem }>,
): Promise<Response> {
  const context = await deskOrNobody()
  if (!context) return json({ problem: signedOut }, 401)
  try {
    const made = await make(context)
    if (!('problem' in made)) return json(made, 200)
    return json({ problem: pictureProblems[made.problem] }, statuses[made.problem] ?? 422)
  } catch (error) {
    if (error instanceof Refusal) return json({ problem: error.message }, 409)
    throw error
  }
}

export function json(body: PortraitAtDesk | { problem: string }, status: number): Response {
  return Response.json(body, { status, headers: { 'cache-control': 'no-store' } })
}
