/** What readers would get if this form were published as it stands. */

import type { ComponentProps } from 'react'
import type { Interview } from '#components/site/interview.tsx'
import type { Content } from '#lib/rules/content/content.ts'
import { pieceOfContent } from '#lib/rules/content/piece-of-content.ts'
import { portraitWordsShown } from '#lib/rules/content/portrait-words-shown.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'

export type Piece = ComponentProps<typeof Interview>['interview']

/** A portrait is described as the form says: an emptied description is none, whatever was said of it elsewhere. */
function portraitOf(content: Content) {
  const { portrait: hash } = content
  if (hash === null) return null
  const { alt, credit } = portraitWordsShown(content)
  return { hash, alt: alt ?? '', credit: credit ?? '', place: 'desk' as const }
}

/** Takes the form and the piece as it was saved; gives null where a draft could not even hold what the form does. */
export function pieceOfForm(form: DraftForm, saved: Piece): Piece | null {
  const { content } = contentOfForm(form)
  return content && { ...saved, ...pieceOfContent(content), portrait: portraitOf(content) }
}
