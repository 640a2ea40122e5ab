/**
 * Pages lose the line end between two turns when they are copied: "… for the first time.JD: Yes, I did.Interviewer: And then?"
 * A label in the middle of a line is believed if it follows the end of a sentence and returns, beside another that does.
 */
import type { Line } from './lines.ts'

/** After the end of a sentence, one to three capitalised words or initials with a colon. Without a space before them they had run together. */
const inside = /(?<=[.!?…]["'”’»)\]]?)(\s?)(?=(\p{Lu}[\p{L}.’'-]{0,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2}):\s)/gu
const atHead = /^(?:\*\*)?(\p{Lu}[\p{L}.’'-]{0,24}(?: \p{Lu}[\p{L}.’'-]{0,24}){0,2}):\s/u

/** Takes the lines of a text; gives them with each turn on a line of its own. */
export function brokenAtSpeakers(lines: Line[]): Line[] {
  const counts = new Map<string, number>()
  const count = (label: string | undefined): unknown => label && counts.set(label, (counts.get(label) ?? 0) + 1)
  const found = lines.map(({ text }) => [...text.matchAll(inside)])
  for (const [index, { text }] of lines.entries()) {
    count(atHead.exec(text)?.[1])
    for (const match of found[index] ?? []) count(match[2])
  }
  const speakers = new Set([...counts].filter(([, times]) => times >= 2).map(([label]) => label))
  if (speakers.size < 2) return lines
  return lines.flatMap((line, index) => {
    const places = (found[index] ?? []).filter((match) => speakers.has(match[2] ?? '')).map((match) => match.index)
    const cuts = [0, ...places, line.text.length]
    return cuts
      .slice(1)
      .map((to, place) => ({ ...line, text: line.text.slice(cuts[place], to).trim(), gap: place === 0 ? line.gap : 0 }))
      .filter(({ text }) => text !== '')
  })
}
