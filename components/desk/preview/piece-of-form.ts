/** What readers would get if this form were published as it stands. */

import type { ComponentProps } from 'react'
import type { Interview } from '#components/site/interview.tsx'
import { pieceOfContent } from '#lib/rules/content/piece-of-content.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'

export type Piece = ComponentProps<typeof Interview>['interview']

/** A portrait is described as the form says; until it says anything, as it was described when it was kept. */
function portraitOf({ portrait: { hash, alt, decorative, credit } }: DraftForm, saved: Piece['portrait']) {
  if (hash === '') return null
  const known = saved?.hash === hash && alt === '' ? saved.alt : alt
  return { hash, alt: decorative ? '' : known, credit, place: 'desk' as const }
}

/** Takes the form and the piece as it was saved; gives null where a draft could not even hold what the form does. */
export function pieceOfForm(form: DraftForm, saved: Piece): Piece | null {
  const { content } = contentOfForm(form)
  return content && { ...saved, ...pieceOfContent(content), portrait: portraitOf(form, saved.portrait) }
}
