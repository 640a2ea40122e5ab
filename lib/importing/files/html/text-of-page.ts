/** A web page, or a part of one, as the plain text that the reader of interviews takes: every word that a browser shows, in order. */
import { parse } from 'parse5'
import { boundedTree } from './bounded-tree.ts'
import { attribute, type Element, isBlock, isElement, isUnseen, type Node, styleOf } from './element.ts'
import { isListMark, itemOf, listNumbers, signIn } from './lists.ts'
import { type Marks, marksWithin, unmarked } from './marks.ts'
import { type PageWriter, type Place, pageWriter } from './page-writer.ts'

/** What holds at a place of the page, for everything within it. */
type Around = Place & {
  marks: Marks
  /** Within navigation and the like: its links lead through the site, and are none of the interview's. */
  isChrome: boolean
  keepsLines: boolean
}

const outside: Around = {
  quotes: 0,
  indent: 0,
  heading: 0,
  marks: unmarked,
  isChrome: false,
  inItem: false,
  keepsLines: false,
}

/** Takes HTML as text. Throws Unreadable where it is deeper or larger than fileLimits. */
export function textOfPage(html: string): string {
  const write = pageWriter()
  const numbers = listNumbers()
  readAll(parse(html, { treeAdapter: boundedTree(), sourceCodeLocationInfo: false }).childNodes, outside)
  write.endBlock(outside, false)
  return write.text()

  function readAll(nodes: readonly Node[], around: Around) {
    for (const node of nodes) {
      if (isElement(node)) readElement(node, around)
      else if ('value' in node) sayText(write, node.value, around)
    }
  }

  function readElement(element: Element, around: Around) {
    if (isUnseen(element) || isListMark(element) || isWayBack(element)) return
    if (element.tagName === 'br') return around.heading > 0 ? write.say(' ', around.marks) : write.endLine()
    const within = placeWithin(element, around)
    if (element.tagName === 'input') return sayButton(element, within)
    if (!isBlock(element) && !(element.tagName === 'a' && isMenu(around))) {
      const quoted = element.tagName === 'q'
      if (quoted) write.say('“', within.marks)
      readAll(element.childNodes, within)
      if (quoted) write.say('”', within.marks)
      return
    }
    write.endBlock(around, around.inItem || element.tagName === 'li' || isCell(element))
    const item = itemOf(element)
    if (element.tagName === 'li') write.begin(numbers.signOf(element))
    else if (item) write.begin(signIn(element))
    readAll(element.childNodes, within)
    write.endBlock(within, within.inItem || isCell(element))
    if (!around.inItem && (element.tagName === 'ul' || element.tagName === 'ol')) write.endBlock(around, false)
  }

  function sayButton(element: Element, within: Around) {
    if (!/^(?:submit|button|reset)$/i.test(attribute(element, 'type') ?? '')) return
    write.endBlock(within, within.inItem)
    write.say(attribute(element, 'value') ?? '', within.marks)
    write.endBlock(within, within.inItem)
  }
}

function sayText(write: PageWriter, text: string, { marks, keepsLines }: Around) {
  if (!keepsLines) return write.say(text, marks)
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (index > 0) write.endLine()
    write.say(line, marks)
  }
}

const isCell = ({ tagName }: Element): boolean => tagName === 'td' || tagName === 'th'
const isMenu = ({ isChrome }: Around): boolean => isChrome
const chromeTags = /^(?:nav|header|footer|aside|form|menu|button)$/

/** mammoth's own arrow back from a footnote to its place: no word of the document. */
const isWayBack = (element: Element): boolean => attribute(element, 'href')?.startsWith('#footnote-ref-') ?? false

function placeWithin(element: Element, around: Around): Around {
  const { tagName } = element
  const isChrome = around.isChrome || chromeTags.test(tagName)
  const marks = marksWithin(element, around.marks, isChrome)
  const heading = /^h[1-6]$/.test(tagName) ? Number(tagName[1]) : around.heading
  const item = itemOf(element)
  return {
    quotes: around.quotes + (tagName === 'blockquote' ? 1 : 0),
    indent: item ? item.indent : tagName === 'li' && around.inItem ? around.indent + 2 : around.indent,
    heading,
    // Terms and summaries stand over what they name, as a bold line does.
    marks: /^(?:dt|summary|legend|caption)$/.test(tagName) ? { ...marks, strong: true } : marks,
    isChrome,
    inItem: around.inItem || tagName === 'li' || item !== null,
    keepsLines: keepsLines(element, around.keepsLines),
  }
}

function keepsLines(element: Element, around: boolean): boolean {
  if (element.tagName === 'pre' || element.tagName === 'textarea') return true
  const space = styleOf(element, 'white-space')
  return space === '' ? around : /^(?:pre|break-spaces)/.test(space)
}
