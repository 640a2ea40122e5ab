/** The paragraphs and lists of an answer. Lists are lines that each begin with a bullet or go on counting from 1. */
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { markedText } from './marked-text.ts'
import { asPasted, type Piece } from './piece.ts'

type Block = RichText['content'][number]
type ListItem = Extract<Block, { type: 'bulletList' }>['content'][number]

export function blocksOf(pieces: Piece[]): RichText {
  const content: Block[] = []
  let index = 0
  while (index < pieces.length) {
    const length = listLength(pieces, index)
    if (length > 0) {
      content.push(listOf(pieces.slice(index, index + length)))
      index += length
    } else {
      const piece = pieces[index]
      if (piece)
        content.push(
          paragraph(piece.dress.includes('bulleted') || piece.number !== null ? asPasted(piece) : piece.text),
        )
      index += 1
    }
  }
  return { type: 'doc', content }
}

const paragraph = (text: string): Extract<Block, { type: 'paragraph' }> => ({
  type: 'paragraph',
  content: markedText(text),
})

/** How many pieces from here on are one list; 0 if none begins here. One dash alone is a dash. */
function listLength(pieces: Piece[], from: number): number {
  const first = pieces[from]
  if (!first) return 0
  let length = 0
  if (first.dress.includes('bulleted')) {
    while (pieces[from + length]?.dress.includes('bulleted')) length += 1
    return length >= 2 || !/^[-–—*]$/.test(first.mark) ? length : 0
  }
  while (pieces[from + length]?.number === length + 1) length += 1
  return length >= 2 ? length : 0
}

function listOf(pieces: Piece[]): Block {
  const numbered = pieces[0]?.number !== null
  const items: ListItem[] = []
  const outer = Math.min(...pieces.slice(0, 1000).map((piece) => piece.indent))
  for (const piece of pieces) {
    const item: ListItem = { type: 'listItem', content: [paragraph(piece.text)] }
    const parent = items.at(-1)
    if (numbered || !parent || piece.indent < outer + 2) items.push(item)
    else {
      const nested = parent.content.at(-1)
      if (nested?.type === 'bulletList') nested.content.push(item)
      else parent.content.push({ type: 'bulletList', content: [item] })
    }
  }
  return numbered ? { type: 'orderedList', content: items } : { type: 'bulletList', content: items }
}
