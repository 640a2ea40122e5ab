/** Reads the Markdown within one paragraph: emphasis, strong words and links. Everything else is what it looks like. */
import type { Mark, Text } from './document.ts'
import { marked } from './marks.ts'
import { type Piece, readPieces } from './read-pieces.ts'

/** Takes one paragraph as typed, line breaks included; gives its texts, not yet tidied. No word is lost. */
export function readTexts(source: string): Text[] {
  const depth = { strong: 0, emphasis: 0 }
  return readPieces(source).flatMap((piece) => {
    for (const attention of piece.run?.ends ?? []) depth[attention]--
    const text = piece.run ? piece.run.marker.repeat(piece.run.size) : piece.text
    const result = text === '' ? [] : [marked(text, marksAt(piece, depth))]
    for (const attention of piece.run?.begins ?? []) depth[attention]++
    return result
  })
}

function marksAt({ href }: Piece, depth: { strong: number; emphasis: number }): Mark[] {
  const marks: Mark[] = []
  if (href !== null) marks.push({ type: 'link', attrs: { href } })
  if (depth.strong > 0) marks.push({ type: 'strong' })
  if (depth.emphasis > 0) marks.push({ type: 'emphasis' })
  return marks
}
