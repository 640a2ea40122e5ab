/** Where the desk goes once something was done with an issue: its page, which says what. */
import type { MagazineDone } from '#lib/rules/wording/magazine-done.ts'

type Numbered = { number: number }

export const atIssue =
  (what: MagazineDone) =>
  (_: unknown, { number }: Numbered) =>
    `/desk/issues/${number}?done=${what}`

/** Whoever looks for an interview is shown what was found; the issue was saved on the way. */
export function atKept({ finds }: { finds: string }, { number }: Numbered) {
  return finds === ''
    ? atIssue('keep')(null, { number })
    : `/desk/issues/${number}?${new URLSearchParams({ find: finds })}`
}
