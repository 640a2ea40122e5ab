/** Texts that nobody writes are read to their end, and not a letter is lost. What they cost, scripts/time-import.ts prints. */
import { expect, test } from 'vitest'
import { oddTexts } from './cases/odd-texts.ts'
import { readInterview } from './read-interview.ts'

const letters = (text: string): number => text.match(/\p{L}/gu)?.length ?? 0

test.each(Object.entries(oddTexts))(
  '%s',
  (_, filled) => {
    const text = filled(200_000)
    const { headline, standfirst, exchanges, links, topics, leftOver } = readInterview(text)
    const asked = exchanges.flatMap(({ wording, answer }) => [wording, ...textsIn(answer)])
    const placed = [
      headline ?? '',
      standfirst ?? '',
      ...asked,
      ...links.map(({ label }) => label),
      ...topics,
      ...leftOver,
    ]
    expect(letters(placed.join('\n'))).toBe(letters(text))
  },
  60_000,
)

function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text]
  return 'content' in node && Array.isArray(node.content) ? node.content.flatMap(textsIn) : []
}
