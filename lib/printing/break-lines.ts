/** Breaks words into lines, all lines of a paragraph at once, so that no line is short because another was filled. */
import { type Fragment, type Word, widthOfFragment } from './words.ts'

export type Line = (Fragment & { x: number; width: number })[]

/** Letters of a word that is wider than a line, such as an address. */
function fitting(words: readonly Word[], width: number): Word[] {
  return words.flatMap((word) => {
    if (word.width <= width) return [word]
    const letters = word.fragments.flatMap((fragment) =>
      [...fragment.text].map((text) => {
        const letter = { ...fragment, text }
        return { fragments: [letter], width: widthOfFragment(letter), space: 0 }
      }),
    )
    const last = letters.at(-1)
    if (last) last.space = word.space
    return letters
  })
}

/** A last line of one short word is as bad as a line that is a third empty. */
const shortLast = 0.12

/** Takes words and a width in points. `even` makes all lines about as long, as headlines are set. */
export function breakLines(all: readonly Word[], width: number, even = false): Line[] {
  const words = fitting(all, width)
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }]
  for (let end = 1; end <= words.length; end++) {
    let found = { cost: Number.POSITIVE_INFINITY, from: end - 1 }
    let length = 0
    for (let start = end - 1; start >= 0; start--) {
      const word = words[start]
      if (!word) break
      length += word.width + (start === end - 1 ? 0 : word.space)
      if (length > width && start < end - 1) break
      const slack = Math.max(0, width - length) / width
      const isLast = end === words.length && !even
      const cost = (best[start]?.cost ?? 0) + 0.02 + (isLast ? (length < width * shortLast ? 0.1 : 0) : slack * slack)
      if (cost < found.cost) found = { cost, from: start }
    }
    best.push(found)
  }
  const lines: Line[] = []
  for (let end = words.length; end > 0; end = best[end]?.from ?? 0)
    lines.unshift(lineOf(words.slice(best[end]?.from ?? 0, end)))
  return lines
}

const isSame = (one: Fragment, other: Fragment) =>
  one.file === other.file &&
  one.meant === other.meant &&
  one.meant === undefined &&
  JSON.stringify(one.style) === JSON.stringify(other.style)

/** Neighbours in one style are one text with its spaces: so it is drawn, searched for and read out. */
function lineOf(words: readonly Word[]): Line {
  const fragments: Fragment[] = []
  for (const word of words) {
    for (const fragment of word.fragments) {
      const last = fragments.at(-1)
      if (last && isSame(last, fragment)) last.text += fragment.text
      else fragments.push({ ...fragment })
    }
    const last = fragments.at(-1)
    // Also at the line's end: a reader's voice would else run two words together.
    if (last && word.space > 0) last.text += ' '
  }
  let x = 0
  return fragments.map((fragment) => {
    const placed = { ...fragment, x, width: widthOfFragment(fragment) }
    x += placed.width
    return placed
  })
}
