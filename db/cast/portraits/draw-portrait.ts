/** Draws the portrait of a leader of the cast: an SVG of 800 by 1000, or null for somebody who has none. */
import { portrait } from './portrait.ts'
import { sitters } from './sitters.ts'

export function drawPortrait(slug: string): string | null {
  const sitter = sitters.get(slug)
  return sitter ? portrait(sitter) : null
}
