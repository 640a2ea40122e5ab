/** Says by hand what a line is. */
import type { Line, LineRole } from './line.ts'

export const byHand = {
  turned: 'chosen by hand',
  joined: 'joined by hand with the line that stood below it',
  split: 'split by hand from the line above',
} as const

/** Gives the lines with the one at this place turned; without such a line, the lines as they were. A line that asks now opens an exchange. */
export function turnInto(lines: readonly Line[], at: number, role: LineRole): readonly Line[] {
  const line = lines[at]
  if (!line) return lines
  const opens = role === 'question' || role === 'invitation' || role === 'topic'
  if (line.role === role && line.opens === opens) return lines
  return lines.with(at, { ...line, role, opens, reason: byHand.turned })
}
