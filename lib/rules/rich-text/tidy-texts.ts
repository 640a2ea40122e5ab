/** The canonical form of the texts of one paragraph: merged, cleaned, and with spaces that bear no marks of their own. */
import { cleanStretch } from '#lib/rules/clean-text.ts'
import type { Text } from './document.ts'
import { bears, hasSameMarks, marked, marksOf } from './marks.ts'

/**
 * A space between two words bears the marks that both words bear, whatever it bore. So a mark never begins or ends with
 * a space, which Markdown could not write, and two links to one place with a space between are one link.
 */
export function tidyTexts(texts: readonly Text[]): Text[] {
  const words: Text[] = []
  let gap = false
  // Cleaned twice: what an invisible mark held apart may merge, and then compose (NFC).
  for (const stretch of merged(merged(texts.map(clean)).map(clean))) {
    if (stretch.text.startsWith(' ')) gap = true
    const word = stretch.text.trim()
    if (word === '') continue
    const last = words.at(-1)
    if (gap && last)
      words.push(
        marked(
          ' ',
          marksOf(last).filter((mark) => bears(stretch, mark)),
        ),
      )
    words.push(marked(word, marksOf(stretch)))
    gap = stretch.text.endsWith(' ')
  }
  return merged(words)
}

const clean = (text: Text) => marked(cleanStretch(text.text), marksOf(text))

function merged(texts: readonly Text[]): Text[] {
  const result: Text[] = []
  for (const text of texts) {
    const last = result.at(-1)
    if (text.text === '') continue
    if (last && hasSameMarks(last, text)) result[result.length - 1] = { ...last, text: last.text + text.text }
    else result.push(text)
  }
  return result
}
