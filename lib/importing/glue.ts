/**
 * Web pages lose the space between two boxes when they are copied: "Jane DoeNew Director…", "NewsTop StoriesLocal".
 * Where a small letter meets a capital inside a word, two texts may have met.
 */
import { brands, seam } from '#lib/rules/lines/tags-of.ts'
import { chromeOf } from './chrome.ts'
import { isName } from './names.ts'
import type { Piece } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'

/** A caption that has run into the paragraph after it becomes a piece of its own. */
export function unglued(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.role !== 'unread' || !seam.test(piece.text.slice(0, 80))) return [piece]
    const at = piece.text.slice(0, 80).search(seam)
    const caption = piece.text.slice(0, at)
    const rest = piece.text.slice(at)
    const glued = wordCount(rest) >= 5 && (isName(caption) || (wordCount(caption) >= 2 && rest.includes(caption)))
    if (!glued || brands.test(piece.text.slice(Math.max(0, at - 10), at + 10))) return [piece]
    return [
      { ...piece, text: caption, role: 'left over' as const, reason: 'a caption that had run into the next paragraph' },
      { ...piece, text: rest, mark: '', gap: false },
    ]
  })
}

/** The tags in a line such as "NewsTop StoriesLocal Life", or null if it is no such line. */
export function gluedTags(text: string): string[] | null {
  if (text.length > 160 || endsAsSentence(text) || brands.test(text)) return null
  if (!text.includes(' ') && text.split(new RegExp(seam, 'gu')).length < 3) return null // the page's own name
  const tags = text.split(new RegExp(seam, 'gu')).map((tag) => tag.trim())
  if (tags.length < 2 || tags.some((tag) => tag.length < 3 || wordCount(tag) > 4 || !/^[\p{Lu}\p{N}]/u.test(tag)))
    return null
  if (tags.filter((tag) => chromeOf(tag) !== null).length > tags.length / 2 || /[,;:]/.test(text)) return null
  return tags
}
