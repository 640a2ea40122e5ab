/** What readers are told of the portrait of a wording: its description and its credit. */
import type { Content } from './content.ts'

/** A decorative portrait has an empty description. Null where nothing is said: readers are told what was said when it was kept. */
export function portraitWordsShown({ portraitWords: words }: Content): { alt: string | null; credit: string | null } {
  if (!words) return { alt: null, credit: null }
  return { alt: words.decorative ? '' : words.alt, credit: words.credit }
}
