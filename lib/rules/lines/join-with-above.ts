/** Makes one line of two that belong together. */
import { asPasted, hasWords, type Line } from './line.ts'
import { byHand } from './turn-into.ts'

/** Gives the lines with the one at this place joined to the one above it; the first line has none above, and stays. */
export function joinWithAbove(lines: readonly Line[], at: number): readonly Line[] {
  const above = lines[at - 1]
  const line = lines[at]
  if (!above || !line) return lines
  // A label is no line of its own kind: what it labels says what the two are.
  const kin = above.role === 'mark' ? line : above
  const words = hasWords(line.mark) ? asPasted(line) : line.text
  const joined = { ...above, role: kin.role, opens: kin.opens, text: `${above.text} ${words}`, reason: byHand.joined }
  return lines.toSpliced(at - 1, 2, joined)
}
