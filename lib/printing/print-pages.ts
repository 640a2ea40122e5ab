/** The pages of a chapter: its blocks where they were laid out, its portrait, and what stands at the foot of every page. */
import type { IssueNamed } from '#lib/rules/issue-named.ts'
import { type Book, type Chapter, portraitPlace } from './book.ts'
import { breakLines, type Line } from './break-lines.ts'
import type { Placed } from './paginate.ts'
import type { Part } from './part.ts'
import type { Pen } from './pen.ts'
import { sheet } from './sheet.ts'
import { type Style, styles } from './style.ts'
import { wordsOf } from './words.ts'

/** From the head of a line to its baseline, in lines: letters stand a little below its middle. */
const baseline = 0.74

const lineOf = (text: string, style: Style): Line => breakLines(wordsOf([{ text, style }]), sheet.width)[0] ?? []
const widthOf = (line: Line) => line.reduce((sum, { width }) => sum + width, 0)

type Footed = IssueNamed & { jpegs: ReadonlyMap<Chapter, Uint8Array> }

export function printChapter(draw: Pen, chapter: Chapter, book: Book, issue: Footed) {
  const first = chapter === book.contents ? 2 : book.pageOf(chapter)
  for (const [at, page] of chapter.pages.entries()) {
    draw.turn()
    if (at === 0) opening(draw, chapter, issue)
    for (const placed of page) printBlock(draw, placed, book)
    foot(draw, issue, first + at)
  }
}

function opening(draw: Pen, chapter: Chapter, { jpegs }: Footed) {
  const { title, by, name, portrait, part } = chapter
  draw.place(name, by === '' ? title : `${by}: ${title}`)
  const jpeg = jpegs.get(chapter)
  if (portrait && jpeg) draw.picture(jpeg, portrait.alt, part, portraitPlace)
}

function printBlock(draw: Pen, { block, from, to, y }: Placed, book: Book) {
  const x = sheet.text + block.indent
  const at = (place: number) => y + (place - from + baseline) * block.leading
  if (from === 0 && block.marker) draw.line(block.marker.line, block.marker.part, x - 14, at(0))
  for (const [place, line] of block.lines.slice(from, to).entries()) draw.line(line, block.part, x, at(from + place))
  if (from === 0 && block.pageOf !== undefined) pageNumber(draw, block.part, block.pageOf, book, at(0))
  if (block.ruled) {
    const above = block.ruled === 'goes on' && from === 0 && y > sheet.top ? block.before : 0
    const [top, bottom] = [y + 2 - above, y + 2 + (to - from) * block.leading]
    draw.artifact('Layout', () => draw.rule({ x: x - 10, y: top }, { x: x - 10, y: bottom }, 'edge'))
  }
}

/** In the contents: where the chapter begins, at the left of what it is called. */
function pageNumber(draw: Pen, part: Part, name: string, book: Book, y: number) {
  const chapter = book.chapters.find((one) => one.name === name)
  if (!chapter) return
  const style: Style = { ...styles.question, link: `#${name}` }
  const line = lineOf(`${book.pageOf(chapter)}`, style)
  draw.line(line, { tag: 'Lbl', within: part }, sheet.text - 24 - widthOf(line), y)
}

function foot(draw: Pen, { number, season, title }: IssueNamed, page: number) {
  const said = lineOf(`Sixty Seconds ${number}, ${season}: ${title}`, styles.meta)
  const figure = lineOf(`${page}`, styles.meta)
  draw.artifact('Pagination', () => {
    draw.rule({ x: sheet.left, y: sheet.foot - 14 }, { x: sheet.right, y: sheet.foot - 14 }, 'rule')
    draw.words(said, sheet.left, sheet.foot)
    draw.words(figure, sheet.right - widthOf(figure), sheet.foot)
  })
}
