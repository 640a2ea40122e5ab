/** What is printed, block under block: lines of words, what they are to whoever cannot see them, and how they keep together. */
import type { ListItem, Block as Node, RichText } from '#lib/rules/rich-text/document.ts'
import { breakLines, type Line } from './break-lines.ts'
import type { Part } from './part.ts'
import { measure } from './sheet.ts'
import { type Style, styles } from './style.ts'
import { styled, wordsOf } from './words.ts'

export interface Block {
  part: Part
  lines: Line[]
  /** From line to line, in points. */
  leading: number
  /** How far in from the column's edge. */
  indent: number
  /** Space above; none at the head of a page. */
  before: number
  /** Stands on one page with the beginning of the next block, as a heading does. */
  keep: boolean
  /** Stands at the left of its first line: a dash, a number. */
  marker?: { line: Line; part: Part }
  /** A rule at its left, as beside a quotation; where it goes on, it goes on through the space above. */
  ruled?: 'begins' | 'goes on'
  /** The chapter whose page number stands left of it, by its name. */
  pageOf?: string
}

type Texts = Parameters<typeof wordsOf>[0]
type Look = { leading: number; before: number; indent?: number; keep?: boolean; even?: boolean }

export function block(
  part: Part,
  texts: Texts,
  { leading, before, indent = 0, keep = false, even = false }: Look,
): Block {
  const lines = breakLines(wordsOf(texts), measure - indent, even)
  return { part, lines, leading, indent, before, keep }
}

/** Headings and other short texts in one style. */
export function plain(part: Part, text: string, style: Style, look: Look): Block {
  return block(part, [{ text, style }], look)
}

const answer = { leading: 15.5, before: 7 } as const
const step = 14

/** An answer or a note, node by node. `first` is the space above it. */
export function richBlocks(document: RichText, within: Part, first: number): Block[] {
  return document.content.flatMap((node, at) => {
    const [head, ...rest] = nodeBlocks(node, within, 0)
    return head ? [{ ...head, before: at === 0 ? first : head.before }, ...rest] : []
  })
}

function nodeBlocks(node: Node, within: Part, indent: number): Block[] {
  switch (node.type) {
    case 'paragraph':
      return [block({ tag: 'P', within }, styled(node.content, styles.answer), { ...answer, indent })]
    case 'quotation':
      return quotation(node, within, indent)
    case 'bulletList':
    case 'orderedList': {
      const list = { tag: 'L', within }
      return node.content.flatMap((item, at) =>
        itemBlocks(item, list, indent, node.type === 'orderedList' ? `${at + 1}.` : '–', at === 0 ? answer.before : 4),
      )
    }
  }
}

function itemBlocks(item: ListItem, within: Part, indent: number, sign: string, before: number): Block[] {
  const part = { tag: 'LI', within }
  const body = { tag: 'LBody', within: part }
  const [first, ...rest] = item.content.flatMap((node) => nodeBlocks(node, body, indent + step))
  if (!first) return []
  const style: Style = { ...styles.answer, colour: 'accent' }
  const [line] = breakLines(wordsOf([{ text: sign, style }]), measure)
  const marker = line && { line, part: { tag: 'Lbl', within: part } }
  return [{ ...first, before, ...(marker && { marker }) }, ...rest]
}

function quotation({ content, attrs }: Extract<Node, { type: 'quotation' }>, within: Part, indent: number): Block[] {
  const part = { tag: 'BlockQuote', within }
  const said = content.map(({ content: texts }) =>
    block({ tag: 'P', within: part }, styled(texts, styles.answer), { ...answer, indent: indent + step }),
  )
  const source = attrs.source
    ? [plain({ tag: 'P', within: part }, attrs.source, styles.meta, { leading: 12, before: 3, indent: indent + step })]
    : []
  const last = said.at(-1)
  if (last && source.length > 0) said.splice(-1, 1, { ...last, keep: true })
  return [...said, ...source].map((one, at) => ({ ...one, ruled: at === 0 ? 'begins' : 'goes on' }))
}
