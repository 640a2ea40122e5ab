/** Where an interview stands, as a sentence: the draft's state and what readers see, which are two things. */
import type { Standing, State } from '#lib/rules/workflow.ts'

const unseen: Record<State, string> = {
  draft: 'Draft. Readers do not see it.',
  submitted: 'Waits for approval. Readers do not see it.',
  approved: 'Approved, and not with readers now.',
}
const seen: Record<State, string> = {
  draft: 'Live, with changes in draft.',
  submitted: 'Live, with changes that wait for approval.',
  approved: 'Live.',
}

type Shown = Pick<Standing, 'state' | 'live' | 'embargoed'> & { discarded?: boolean }

export function standingInWords({ state, live, embargoed, discarded = false }: Shown): string {
  if (discarded) return 'In the bin. Readers never saw it.'
  if (!embargoed) return live ? seen[state] : unseen[state]
  const toCome = live ? 'Live, with approved changes that are still to come' : 'Approved; still to go live'
  return state === 'approved'
    ? `${toCome}.`
    : `${toCome}, and newer words in ${state === 'draft' ? 'draft' : 'approval'}.`
}

/** The headings of the desk's list. */
export const stateTitles: Record<State, string> = {
  draft: 'Drafts',
  submitted: 'Waiting for approval',
  approved: 'Approved',
}
