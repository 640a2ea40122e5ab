/** The portraits that a draft's form can show: the draft's own, and the leader's with what is known of it. */
import type { Desk } from '#lib/desk.ts'
import type { InterviewOnDesk } from './interview-on-desk.ts'
import { leadersPortrait } from './leaders-portrait.ts'
import { type PortraitAtDesk, portraitAtDesk } from './portrait-at-desk.ts'

/** Refuses: not-found, to whoever has no place at the desk. */
export function portraitsOfDraft(desk: Desk, { draft, interview }: Pick<InterviewOnDesk, 'draft' | 'interview'>) {
  const { portrait, portraitWords } = leadersPortrait(desk.db, interview.leaderId, desk.now)
  return {
    own: portraitAtDesk(desk, draft.content.portrait),
    leaders: withWords(portraitAtDesk(desk, portrait), portraitWords),
  }
}

function withWords(portrait: PortraitAtDesk | null, words: { alt: string; credit: string } | undefined) {
  return portrait && { ...portrait, alt: words?.alt ?? '', credit: words?.credit ?? '' }
}
