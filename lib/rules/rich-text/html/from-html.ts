/** HTML from anywhere (Word, Google Docs, Outlook, a web page) as rich text, and what of it could not be kept. */
import type { Block, List, ListItem, Mark, Quotation, RichText, Text } from '#lib/rules/rich-text/document.ts'
import { flatLists, paragraphsIn } from '#lib/rules/rich-text/flat-lists.ts'
import { richTextLimits } from '#lib/rules/rich-text/limits.ts'
import { marked } from '#lib/rules/rich-text/marks.ts'
import { tidy } from '#lib/rules/rich-text/tidy.ts'
import { type HtmlElement, type HtmlNode, readHtml, textOfHtml } from './html-tree.ts'
import { addressOf, marksWithin } from './inline-marks.ts'
import { noteFormatting, nothingRemoved, type Removed } from './removed.ts'
import { withWordLists } from './word-lists.ts'

const pictures = new Set(['canvas', 'img', 'picture', 'svg', 'v:imagedata', 'v:shape'])
const parts = new Set(
  'applet audio button embed frame iframe input map math object progress select textarea video'.split(' '),
)
/** Elements that begin a line of their own. What is not named here runs on within its line. */
const lines = new Set(
  'address article aside body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav p pre section summary tr'.split(
    ' ',
  ),
)

/** The blocks read so far, the texts of the line being read, and what has been left out. */
type Reading = { blocks: Block[]; line: Text[]; removed: Removed }
/** What the words that are read now bear, and whether their line breaks count. */
type Words = { marks: readonly Mark[]; plain: boolean; asTyped: boolean }

const plainWords: Words = { marks: [], plain: false, asTyped: false }

/**
 * Takes any HTML. Gives a tidy document of our nodes alone, and what was removed. Headings and rows of tables become
 * paragraphs. Never throws; nothing of the HTML is run or loaded.
 */
export function fromHtml(html: string): { document: RichText; removed: Removed } {
  const removed = nothingRemoved()
  const blocks = blocksIn(readHtml(html), plainWords, removed)
  return { document: tidy({ type: 'doc', content: flatLists(blocks, richTextLimits.listDepth) }), removed }
}

function blocksIn(nodes: readonly HtmlNode[], words: Words, removed: Removed): Block[] {
  const reading: Reading = { blocks: [], line: [], removed }
  readAll(reading, nodes, words)
  endLine(reading)
  return reading.blocks
}

function readAll(reading: Reading, nodes: readonly HtmlNode[], words: Words): void {
  for (const node of withWordLists(nodes)) {
    if (typeof node === 'string') readWords(reading, node, words)
    else readElement(reading, node, words)
  }
}

function readWords(reading: Reading, text: string, { marks, asTyped }: Words): void {
  for (const [at, line] of (asTyped ? text.split(/\r\n|[\r\n]/) : [text]).entries()) {
    if (at > 0) endLine(reading)
    if (line !== '') reading.line.push(marked(line, marks))
  }
}

function endLine(reading: Reading): void {
  if (reading.line.length > 0) reading.blocks.push({ type: 'paragraph', content: reading.line })
  reading.line = []
}

function readElement(reading: Reading, element: HtmlElement, around: Words): void {
  const { tag, attributes, styles, children } = element
  const { removed } = reading
  if (attributes.has('hidden') || styles.get('display') === 'none' || styles.get('mso-hide') === 'all') return
  if (pictures.has(tag)) removed.pictures++
  if (parts.has(tag)) removed.parts++
  if (pictures.has(tag) || parts.has(tag)) return
  const words = wordsWithin(element, around, removed)
  const blocks = blocksOf(element, words, removed)
  const isLine = tag === 'br' || blocks !== null || lines.has(tag)
  if (isLine) endLine(reading)
  if (blocks === null) readAll(reading, children, words)
  else reading.blocks.push(...blocks)
  if (isLine) endLine(reading)
}

/** The blocks that the element is by itself, or null where it is a line or a part of one. */
function blocksOf(element: HtmlElement, words: Words, removed: Removed): Block[] | null {
  switch (element.tag) {
    case 'ul':
    case 'ol':
      return [listOf(element, words, removed)]
    case 'blockquote':
      return quotationOf(element, words, removed)
    case 'table':
      return rowsOf(element, words, removed)
    default:
      return null
  }
}

/** A heading is a plain paragraph: that it is strong is how headings look. */
function wordsWithin(element: HtmlElement, around: Words, removed: Removed): Words {
  const { tag, attributes, styles, children } = element
  noteFormatting(removed, element)
  const plain = around.plain || /^h[1-6]$/.test(tag)
  const isLost = tag === 'a' && attributes.has('href') && addressOf(element) === null
  if (isLost && textOfHtml(children).trim() !== '') removed.links++
  return {
    marks: marksWithin(element, around.marks).filter(({ type }) => !(plain && type === 'strong')),
    plain,
    asTyped:
      tag === 'pre' || (styles.has('white-space') ? /^pre/.test(styles.get('white-space') ?? '') : around.asTyped),
  }
}

/** Google Docs puts a list within a list beside the items, not into one: it belongs to the item before it. */
function listOf({ tag, children }: HtmlElement, words: Words, removed: Removed): List {
  const items: ListItem[] = []
  for (const child of children) {
    if (typeof child === 'string' && child.trim() === '') continue
    const blocks = blocksIn([child], words, removed)
    const content = blocks.flatMap((block) => (block.type === 'quotation' ? block.content : [block]))
    const last = items.at(-1)
    if (last && content[0]?.type !== 'paragraph') last.content.push(...content)
    else if (content[0]?.type === 'paragraph') items.push({ type: 'listItem', content })
    else items.push({ type: 'listItem', content: [{ type: 'paragraph', content: [] }, ...content] })
  }
  const kept: ListItem[] =
    items.length > 0 ? items : [{ type: 'listItem', content: [{ type: 'paragraph', content: [] }] }]
  return { type: tag === 'ol' ? 'orderedList' : 'bulletList', content: kept }
}

/** Mail programs indent with this element, and put the letter that is answered into it: neither is a quotation. */
function quotationOf(element: HtmlElement, words: Words, removed: Removed): Block[] {
  const { attributes, styles, children } = element
  const isOfMail = attributes.get('type') === 'cite' || (attributes.get('class') ?? '').includes('gmail_quote')
  if (isOfMail || /^(?:none|0)/.test(styles.get('border') ?? '')) return blocksIn(children, words, removed)
  const footer = children.findLast((child) => typeof child !== 'string' && /^(?:footer|cite)$/.test(child.tag))
  const named = (attributes.get('data-source') || (footer ? textOfHtml([footer]) : '')).replace(/^\s*(?:—|–|--)\s*/, '')
  const source = named.trim().length <= richTextLimits.source ? named.trim() : ''
  const said = source === '' ? children : children.filter((child) => child !== footer)
  const content = paragraphsIn(blocksIn(said, words, removed))
  const quotation: Quotation = { type: 'quotation', attrs: { source }, content }
  return content.length > 0 ? [quotation] : []
}

/** A row is a paragraph, its cells with semicolons between. A table that only holds things in place is taken apart. */
function rowsOf(table: HtmlElement, words: Words, removed: Removed): Block[] {
  const rows = elementsIn(table.children, /^(?:tbody|thead|tfoot|colgroup)$/)
  const read = rows.map((row) => {
    const cells = row.tag === 'tr' ? elementsIn(row.children, /^$/) : [row]
    return cells
      .map((cell) => blocksIn([{ ...cell, tag: 'div' }], words, removed))
      .filter((blocks) => blocks.some(hasWords))
  })
  if (read.some((cells) => cells.length > 1)) removed.tables++
  return read.flatMap((cells): Block[] => (cells.length > 1 ? [rowOf(cells)] : cells.flat()))
}

const hasWords = (block: Block) =>
  paragraphsIn([block]).some(({ content }) => content.some(({ text }) => text.trim() !== ''))

function rowOf(cells: readonly Block[][]): Block {
  const content = cells.flatMap((blocks, at) => {
    const texts = paragraphsIn(blocks).flatMap((paragraph, place) => [
      ...(place === 0 ? [] : [marked(' ', [])]),
      ...paragraph.content,
    ])
    return at === 0 ? texts : [marked('; ', []), ...texts]
  })
  return { type: 'paragraph', content }
}

/** The elements among these nodes; those that only group others give way to what is in them. */
function elementsIn(nodes: readonly HtmlNode[], groups: RegExp): HtmlElement[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return []
    return groups.test(node.tag) ? elementsIn(node.children, groups) : [node]
  })
}
