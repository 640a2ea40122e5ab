/** Reads the Markdown that is typed in a text area: paragraphs, lists and quotations. Nothing typed is dropped. */
import type { Block, List, ListItem, Paragraph, Quotation, RichText } from './document.ts'
import { richTextLimits } from './limits.ts'
import { canBegin, continues, type ListMarker, listMarker, looksLikeItem } from './list-marker.ts'
import { readTexts } from './read-texts.ts'
import { readSourceLine } from './source-line.ts'
import { tidy } from './tidy.ts'

type OpenList = { list: List; item: ListItem; marker: ListMarker; column: number }
type Lines = { paragraph: Paragraph; lines: string[] }

/** What has been read so far: the blocks, the lines of each paragraph, and what the next line may still belong to. */
type Reading = {
  blocks: Block[]
  paragraphs: Lines[]
  lists: OpenList[]
  quotation: Quotation | null
  paragraph: Lines | null
}

/**
 * Takes any text; gives its document, tidied. What Markdown knows beyond the closed set (headings, code, HTML, images)
 * stays as it was typed. Line by line and without recursion: the time grows with the text and with nothing else.
 */
export function fromMarkdown(text: string): RichText {
  const reading: Reading = { blocks: [], paragraphs: [], lists: [], quotation: null, paragraph: null }
  for (const line of text.split(/\r\n|[\n\r\u0085\u2028\u2029]/)) {
    readLine(reading, line.trim(), columnOf(line))
  }
  endQuotation(reading)
  for (const { paragraph, lines } of reading.paragraphs) paragraph.content = readTexts(lines.join('\n'))
  return tidy({ type: 'doc', content: reading.blocks })
}

/** The column in which the line begins. A tab goes on to the next multiple of four. */
function columnOf(line: string): number {
  let column = 0
  for (const character of line.slice(0, line.length - line.trimStart().length)) {
    column += character === '\t' ? 4 - (column % 4) : 1
  }
  return column
}

/** A line belongs to an item if it begins two columns or more to the right of the item's marker. */
const isInside = (open: OpenList | undefined, column: number) => open !== undefined && column >= open.column + 2

function readLine(reading: Reading, line: string, column: number): void {
  if (line === '') {
    endQuotation(reading)
  } else if (line.startsWith('>') && !isInside(reading.lists.at(-1), column)) {
    readQuoted(reading, line.replace(/^(?:>\s*)+/, ''))
  } else if (!readItem(reading, line, column)) {
    if (reading.paragraph === null || looksLikeItem(line)) endQuotation(reading)
    readWords(reading, line, column)
  }
}

/** A quotation holds paragraphs only: a quotation within it is part of it, a list within it stays as it was typed. */
function readQuoted(reading: Reading, line: string): void {
  if (!reading.quotation) {
    reading.quotation = { type: 'quotation', attrs: { source: '' }, content: [] }
    reading.blocks.push(reading.quotation)
    reading.paragraph = null
    reading.lists = []
  }
  if (line === '') reading.paragraph = null
  else readWords(reading, line, 0)
}

function endQuotation(reading: Reading): void {
  const { quotation, paragraphs } = reading
  const last = paragraphs.at(-1)
  reading.quotation = null
  reading.paragraph = null
  if (!quotation || !last || (last.lines.length === 1 && quotation.content.length === 1)) return
  const source = readSourceLine(last.lines.at(-1) ?? '')
  if (source === null) return
  last.lines.pop()
  quotation.attrs.source = source
}

/** Reads the line as a list item, if it is one that may stand here. */
function readItem(reading: Reading, line: string, column: number): boolean {
  const marker = listMarker(line)
  if (!marker) return false
  const { lists } = reading
  // The innermost list that this item may stand in: the first, or one within an item that the line belongs to.
  const level = lists.findLastIndex((_, depth) => depth === 0 || isInside(lists[depth - 1], column))
  const beside = isInside(lists[level], column) ? undefined : lists[level]
  if (beside && continues(beside.marker, beside.list.content.length, marker)) {
    beginItem(reading, level, { list: beside.list, marker, column })
    return true
  }
  const depth = beside ? level : level + 1
  if (!canBegin(marker) || depth >= richTextLimits.listDepth) return false
  const list: List = { type: marker.type, content: [] }
  const around = lists[depth - 1]
  if (around) around.item.content.push(list)
  else reading.blocks.push(list)
  beginItem(reading, depth, { list, marker, column })
  return true
}

/** Begins an item of a list at this depth, and ends whatever lies deeper. */
function beginItem(reading: Reading, depth: number, open: Omit<OpenList, 'item'>): void {
  const item: ListItem = { type: 'listItem', content: [] }
  endQuotation(reading)
  open.list.content.push(item)
  reading.lists.splice(depth, Number.POSITIVE_INFINITY, { ...open, item })
  if (open.marker.words !== '') beginParagraph(reading, item.content, open.marker.words)
}

/** Reads the line as words: of the paragraph before it, if there is no blank line between, else as a paragraph. */
function readWords(reading: Reading, line: string, column: number): void {
  if (reading.paragraph && !looksLikeItem(line)) {
    reading.paragraph.lines.push(line)
  } else if (reading.quotation) {
    beginParagraph(reading, reading.quotation.content, line)
  } else {
    while (reading.lists.length > 0 && !isInside(reading.lists.at(-1), column)) reading.lists.pop()
    beginParagraph(reading, reading.lists.at(-1)?.item.content ?? reading.blocks, line)
  }
}

function beginParagraph(reading: Reading, parent: { push(paragraph: Paragraph): unknown }, line: string): void {
  reading.paragraph = { paragraph: { type: 'paragraph', content: [] }, lines: [line] }
  reading.paragraphs.push(reading.paragraph)
  parent.push(reading.paragraph.paragraph)
}
