/** The cover: the magazine's name, number and season, the portrait, the title, and whose it is. */
import type { IssueNamed } from '#lib/rules/issue-named.ts'
import { breakLines } from './break-lines.ts'
import type { Part } from './part.ts'
import type { Pen } from './pen.ts'
import { sheet } from './sheet.ts'
import type { Style } from './style.ts'
import { wordsOf } from './words.ts'

const { edge } = sheet.cover
const right = sheet.width - edge
const name: Style = { face: 'display', size: 74, colour: 'onCover', tracking: -0.018 }
const small: Style = { face: 'sans', size: 13, colour: 'onCover2' }
const title: Style = { face: 'display', size: 40, colour: 'onCover', tracking: -0.012 }

interface Cover extends IssueNamed {
  institution: string
  portrait: { jpeg: Uint8Array; alt: string } | null
}

export function printCover(draw: Pen, { number, season, title: called, institution, portrait }: Cover, document: Part) {
  const part = { tag: 'Sect', within: document }
  const lines = (text: string, style: Style) => breakLines(wordsOf([{ text, style }]), right - edge, true)
  const one = (text: string, style: Style, tag: string, x: number, y: number) => {
    const [line] = lines(text, style)
    if (line) draw.line(line, { tag, within: part }, x, y)
    return line
  }
  draw.turn()
  draw.artifact('Layout', () => draw.ground('cover'))
  draw.place('cover', 'Cover')
  one('Sixty Seconds', name, 'P', edge - 3, 116)
  one(`${number}`, small, 'P', edge, 144)
  const [when] = lines(season, small)
  const width = when?.reduce((sum, fragment) => sum + fragment.width, 0) ?? 0
  if (when) draw.line(when, { tag: 'P', within: part }, right - width, 144)
  draw.artifact('Layout', () => draw.rule({ x: edge, y: 156 }, { x: right, y: 156 }, 'onCover2'))

  const words = lines(called, title)
  const top = 180
  const foot = sheet.height - 74 - words.length * 44
  if (portrait)
    draw.picture(portrait.jpeg, portrait.alt, part, { x: edge, y: top, width: right - edge, height: foot - 22 - top })
  const heading = { tag: 'H1', within: part }
  for (const [at, line] of words.entries()) draw.line(line, heading, edge, foot + 34 + at * 44)
  one(institution, small, 'P', edge, sheet.height - 40)
}
