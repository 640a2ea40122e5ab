/** An import says nothing of the portrait: whoever reads one in or undoes it leaves the portrait that the draft has. */
import type { Content } from '#lib/rules/content/content.ts'

export function withPortraitOf(draft: Content, content: Content): Content {
  const { portraitWords: _, ...words } = content
  const { portrait, portraitWords } = draft
  return { ...words, portrait, ...(portraitWords && { portraitWords }) }
}
