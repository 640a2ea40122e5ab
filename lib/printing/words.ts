/** Styled texts as words that stay together on a line. */
import type { Mark, Text } from '#lib/rules/rich-text/document.ts'
import { type FontFile, runsOf, widthOf } from './faces.ts'
import type { Style } from './style.ts'

export interface Fragment {
  text: string
  file: FontFile
  /** A letter that no file has: read out and copied as it is. */
  meant?: string
  style: Style
}

/** Fragments without a place to break between them, how wide they are together, and the space behind them. */
export interface Word {
  fragments: Fragment[]
  width: number
  space: number
}

export function widthOfFragment({ text, file, style }: Omit<Fragment, 'meant'>): number {
  return (widthOf(text, file) + (style.tracking ?? 0) * text.length) * style.size
}

/** Behind a dash, a hyphen or a stroke a line can end too. */
const breakable = /[^\s\-–—/]*[-–—/]+(?=[\p{L}\p{N}(“‘])|\S+/gu

function fragmentsOf(text: string, style: Style): Fragment[] {
  return runsOf(text, style.face).map((run) => ({ ...run, style }))
}

const withSpace = (style: Style) => widthOfFragment({ text: ' ', file: style.face, style })

/** Takes texts in their styles, one behind the other. A space that does not break (U+00A0) is a letter of its word. */
export function wordsOf(texts: readonly { text: string; style: Style }[]): Word[] {
  const words: Word[] = []
  let joins = false
  for (const { text, style } of texts) {
    for (const part of text.split(/([ \t\r\n]+)/)) {
      if (part === '') continue
      const last = words.at(-1)
      if (/^[ \t\r\n]+$/.test(part)) {
        if (last) last.space = withSpace(style)
        joins = false
        continue
      }
      for (const [at, piece] of (part.match(breakable) ?? [part]).entries()) {
        const fragments = fragmentsOf(piece, style)
        const width = fragments.reduce((sum, fragment) => sum + widthOfFragment(fragment), 0)
        const before = words.at(-1)
        if (joins && at === 0 && before) {
          before.fragments.push(...fragments)
          before.width += width
        } else words.push({ fragments, width, space: 0 })
      }
      joins = true
    }
  }
  return words
}

/** A paragraph's texts as they are printed: emphasis in italics, strong words in the stronger cut, links in colour. */
export function styled(texts: readonly Text[], style: Style): { text: string; style: Style }[] {
  return texts.map(({ text, marks = [] }) => ({ text, style: marks.reduce(dressed, style) }))
}

function dressed(style: Style, mark: Mark): Style {
  switch (mark.type) {
    case 'link':
      return { ...style, colour: 'accent', link: mark.attrs.href }
    case 'strong':
      return { ...style, face: 'text-strong' }
    case 'emphasis':
      return { ...style, face: style.face === 'text-strong' ? style.face : 'text-italic' }
  }
}
