/** Two wordings of an interview beside each other: those that an address names, else the usual ones. */
import type { Desk } from '#lib/desk.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { usualComparison, type Wording, wordingInWords, wordingOfAddress } from '#lib/rules/differences/compared.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import type { State } from '#lib/rules/workflow.ts'
import { newestRevision } from './take-revision.ts'
import { wordingNamed } from './wording-named.ts'

interface Comparison {
  from: Wording
  to: Wording
  /** "From revision 2 to revision 3" */
  title: string
  /** Both, or null where one of them is not there. */
  contents: { before: Content; after: Content } | null
  /** What cannot be compared, in a sentence. */
  missing: string | null
}

/**
 * Takes the interview and what its address says (`from` and `to`: a revision's number, or "draft").
 * Gives null where there is nothing to compare. Refuses: not-found, to whoever has no place at the desk.
 */
export function comparison(
  desk: Desk,
  interview: { id: number; state: State },
  said: { from?: unknown; to?: unknown },
): Comparison | null {
  requireRight(desk.actor, 'work')
  const newest = newestRevision(desk.db, interview.id)?.number ?? null
  const usual = usualComparison(newest, interview.state === 'draft')
  if (usual === null) return null
  const from = wordingOfAddress(said.from) ?? usual.from
  const to = wordingOfAddress(said.to) ?? usual.to
  const [before, after] = [wordingNamed(desk, interview.id, from), wordingNamed(desk, interview.id, to)]
  const gone = before === null ? from : to
  return {
    from,
    to,
    title: `From ${wordingInWords(from)} to ${wordingInWords(to)}`,
    contents: before && after ? { before, after } : null,
    missing: before && after ? null : `There is no ${wordingInWords(gone)} of this interview. Choose another.`,
  }
}
