/** Keeps what was typed last on a page that was left: what needs somebody's decision is not kept, and nobody is there to be asked. */
import type { Desk } from '#lib/desk.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import { readRequest } from '#lib/rules/drafting/draft-request.ts'
import { readFields } from '#lib/rules/drafting/read-fields.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { isPortrait } from './portrait-at-desk.ts'
import { saveDraft } from './save-draft.ts'

/** Takes the draft's form as it was sent. Gives whether the draft holds it now. */
export function keepLastWords(desk: Desk, interview: number, fields: FormData): boolean {
  const request = readRequest(fields)
  const form = readFields(fields)
  const { content } = contentOfForm(form)
  if (!request || request.interview !== interview || !content) return false
  try {
    if (content.portrait !== null && !isPortrait(desk.db, content.portrait)) return false
    saveDraft(desk, { ...request, content, leftOver: form.leftOver, overtakes: false })
    return true
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return false
  }
}
