/** A card as an SVG, from our own template: the portrait's place, the mark, the headline, who said it. Words are outlines. */
import { breakLines, type Line } from '#lib/printing/break-lines.ts'
import { colours, type Style } from '#lib/printing/style.ts'
import { wordsOf } from '#lib/printing/words.ts'
import { cardSize } from '#lib/rules/card-address.ts'
import { initialsOf } from '#lib/rules/initials-of.ts'
import type { CardTask } from './card-task.ts'
import { outlines } from './outlines.ts'

/** Pixels. The portrait is 4:5 and fills the height. */
export const portraitPlace = { width: 504, height: cardSize.height } as const
const left = portraitPlace.width + 56
const right = cardSize.width - 56
const top = 56
const bottom = cardSize.height - 60
const measure = right - left

const ground = { paper: '#fbf9f4', sunk: '#e9e3d6' } as const

const mark: Style = { face: 'display', size: 32, colour: 'ink', tracking: -0.012 }
const who: Style = { face: 'sans-strong', size: 27, colour: 'ink' }
const post: Style = { face: 'sans', size: 24, colour: 'ink2' }
const headline = (size: number): Style => ({ face: 'display', size, colour: 'ink', tracking: -0.015 })

/** From line to line, in sizes of the letters. */
const leading = { headline: 1.1, post: 1.35 } as const

/** Where 90 characters stand on five lines it is 54; the smallest holds whatever was published before there was a limit. */
const sizes = [78, 70, 62, 54, 48, 42, 36, 30, 24] as const
const markHeight = 72
/** Between the headline's last line and the name's letters. */
const gap = 40

type Set = { lines: Line[]; size: number }

/** What is left for the headline between the mark and the leader; the largest size that fits. */
function setHeadline(text: string, height: number): Set {
  const tried = sizes.map((size) => ({
    size,
    lines: breakLines(wordsOf([{ text, style: headline(size) }]), measure, true),
  }))
  const fits = ({ lines, size }: Set) =>
    lines.length * size * leading.headline <= height && widest(lines) <= measure + 1
  const found = tried.find(fits) ?? tried.at(-1) ?? { lines: [], size: 24 }
  return { ...found, lines: found.lines.slice(0, Math.floor(height / (found.size * leading.headline))) }
}

const widest = (lines: readonly Line[]) =>
  Math.max(0, ...lines.map((line) => (line.at(-1)?.x ?? 0) + (line.at(-1)?.width ?? 0)))

/** Lines, of which the last stands on `y`. Gives the drawing, and where the first one's letters begin. */
function stacked(lines: readonly Line[], y: number, style: Style, step: number) {
  const first = y - (lines.length - 1) * style.size * step
  const drawn = lines.map((line, place) =>
    outlines(line, { x: left, y: first + place * style.size * step, fill: colours[style.colour] }),
  )
  return { drawn: drawn.join(''), top: first - style.size }
}

export function cardDrawing({ headline: said, leader, post: job, portrait }: CardTask): string {
  const named = breakLines(wordsOf([{ text: leader, style: who }]), measure)
  const held = breakLines(wordsOf([{ text: job, style: post }]), measure).slice(0, 3)
  const below = stacked(held, bottom, post, leading.post)
  const above = stacked(named, held.length > 0 ? below.top - 10 : bottom, who, leading.post)
  const space = above.top - gap - (top + markHeight)
  const { lines, size } = setHeadline(said, space)
  const words = stacked(lines, above.top - gap, headline(size), leading.headline)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}">`,
    `<rect width="100%" height="100%" fill="${ground.paper}"/>`,
    portrait === null ? initials(leader) : '',
    `<g transform="translate(${left} ${top})" fill="none" stroke="${colours.ink}" stroke-width="2.6">`,
    `<circle cx="16" cy="16" r="14.5"/><path d="M16 16V6" stroke="${colours.accent}" stroke-width="3.6"/></g>`,
    outlines(lineOf('Sixty Seconds', mark), { x: left + 46, y: top + 27, fill: colours.ink }),
    words.drawn,
    above.drawn,
    below.drawn,
    '</svg>',
  ].join('')
}

const lineOf = (text: string, style: Style) => breakLines(wordsOf([{ text, style }]), cardSize.width)[0] ?? []

function initials(leader: string): string {
  const line = lineOf(initialsOf(leader), { face: 'display', size: 190, colour: 'ink2' })
  const x = (portraitPlace.width - widest([line])) / 2
  return [
    `<rect width="${portraitPlace.width}" height="${portraitPlace.height}" fill="${ground.sunk}"/>`,
    outlines(line, { x, y: cardSize.height / 2 + 64, fill: colours.ink2 }),
  ].join('')
}
