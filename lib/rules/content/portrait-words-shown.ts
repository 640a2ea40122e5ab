/** What readers are told of the portrait of a wording: its description and its credit. */
import type { Content } from './content.ts'

/** A decorative portrait has an empty description. Null where nothing is said: readers are told what was said when it was kept. */
export function portraitWordsShown({ portraitWords: words }: Content): { alt: string | null; credit: string | null } {
  if (!words) return { alt: null, credit: null }
  return { alt: words.decorative ? '' : words.alt, credit: words.credit }
}

/** A draft with what its form says of the portrait and nothing else: where the form says nothing, that is what it says. */
export function asTheFormSays(content: Content): Content {
  return { ...content, portraitWords: content.portraitWords ?? { alt: '', decorative: false, credit: '' } }
}
