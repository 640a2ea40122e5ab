/** How many words were pasted, and where they are now: in fields or left over. */
import { wordsOf } from '#lib/rules/rich-text/words.ts'
import { asPasted, type Line } from './line.ts'
import { isHeadlineNumber, placed } from './reading-of-lines.ts'
import { tagsOf } from './tags-of.ts'

interface WordsCounted {
  pasted: number
  inFields: number
  leftOver: number
}

/** Labels and numbers that were taken off a line stay behind when its words go into a field, but for those of an answer. */
function leftBehind(line: Line): number {
  if (line.role === 'answer' || isHeadlineNumber(line)) return 0
  return wordsOf(line.mark) + (line.role === 'topics' ? wordsOf(tagsOf(line.text).label) : 0)
}

export function wordsCounted(lines: readonly Line[]): WordsCounted {
  const isPlaced = placed(lines)
  const counts = lines.map((line, at) => {
    const all = wordsOf(asPasted(line))
    return { all, left: isPlaced[at] ? leftBehind(line) : all }
  })
  const pasted = counts.reduce((sum, { all }) => sum + all, 0)
  const leftOver = counts.reduce((sum, { left }) => sum + left, 0)
  return { pasted, inFields: pasted - leftOver, leftOver }
}
