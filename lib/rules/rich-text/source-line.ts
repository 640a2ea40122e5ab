/** The last line of a quotation in Markdown, which says whose words they are: `— Jane Poole`. */
import { cleanLine } from '#lib/rules/clean-text.ts'
import { richTextLimits } from './limits.ts'
import { readTexts } from './read-texts.ts'

const shape = /^(?:—|--(?!-))\s*(.*)$/

/** Whether a line would be read as a source if it stood last. */
export const isSourceLine = (line: string) => shape.test(line)

/** The source that the line names ('' after a bare dash), or null if it names none: a source is short and holds no links. */
export function readSourceLine(line: string): string | null {
  const [, words] = shape.exec(line) ?? []
  if (words === undefined) return null
  const texts = readTexts(words)
  const source = cleanLine(texts.map(({ text }) => text).join(''))
  const isLinked = texts.some(({ marks }) => marks?.some(({ type }) => type === 'link'))
  return isLinked || source.length > richTextLimits.source ? null : source
}
