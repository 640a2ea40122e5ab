/** The paragraphs and lists of an answer. Lists are lines that each begin with a bullet or go on counting from 1. */
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { asPasted, hasWords, type Line } from './line.ts'
import { markedText } from './marked-text.ts'

type Block = RichText['content'][number]
type ListItem = Extract<Block, { type: 'bulletList' }>['content'][number]

export function blocksOf(lines: Line[]): RichText {
  const content: Block[] = []
  let index = 0
  while (index < lines.length) {
    const length = listLength(lines, index)
    if (length > 0) {
      content.push(listOf(lines.slice(index, index + length)))
      index += length
    } else {
      const line = lines[index]
      if (line) content.push(paragraph(keepsItsMark(line) ? asPasted(line) : line.text))
      index += 1
    }
  }
  return { type: 'doc', content }
}

/** Outside a list a bullet, a number or a label is a part of what was said. */
const keepsItsMark = ({ bulleted, number, mark }: Line): boolean => bulleted || number !== null || hasWords(mark)

const paragraph = (text: string): Extract<Block, { type: 'paragraph' }> => ({
  type: 'paragraph',
  content: markedText(text),
})

/** How many lines from here on are one list; 0 if none begins here. One dash alone is a dash. */
function listLength(lines: Line[], from: number): number {
  const first = lines[from]
  if (!first) return 0
  let length = 0
  if (first.bulleted) {
    while (lines[from + length]?.bulleted) length += 1
    return length >= 2 || !/^[-–—*]$/.test(first.mark) ? length : 0
  }
  while (lines[from + length]?.number === length + 1) length += 1
  return length >= 2 ? length : 0
}

function listOf(lines: Line[]): Block {
  const numbered = lines[0]?.number !== null
  const items: ListItem[] = []
  const outer = Math.min(...lines.slice(0, 1000).map((line) => line.indent))
  for (const line of lines) {
    const item: ListItem = { type: 'listItem', content: [paragraph(line.text)] }
    const parent = items.at(-1)
    if (numbered || !parent || line.indent < outer + 2) items.push(item)
    else {
      const nested = parent.content.at(-1)
      if (nested?.type === 'bulletList') nested.content.push(item)
      else parent.content.push({ type: 'bulletList', content: [item] })
    }
  }
  return numbered ? { type: 'orderedList', content: items } : { type: 'bulletList', content: items }
}
