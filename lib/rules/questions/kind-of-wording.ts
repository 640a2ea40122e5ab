/** What kind of exchange a wording of the bank opens: a question ends as one, everything else invites to tell. */
import type { ExchangeKind } from '#lib/rules/content/content.ts'

export function kindOfWording(wording: string): ExchangeKind {
  return /\?['"’”)\s]*$/u.test(wording) ? 'question' : 'invitation'
}
