/** The faces that are printed, and how wide words are in them. TrueType made by scripts/fonts.ts; each in two halves of Latin. */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as fontkit from 'fontkit'

const faces = ['text', 'text-italic', 'text-strong', 'display', 'sans', 'sans-strong'] as const
export type Face = (typeof faces)[number]
export type FontFile = Face | `${Face}-ext`

export const fontPath = (file: FontFile) => fileURLToPath(new URL(`./fonts/${file}.ttf`, import.meta.url))

function open(file: FontFile) {
  const font = fontkit.create(readFileSync(fontPath(file)))
  if (!('glyphForCodePoint' in font)) throw new Error(`${file}.ttf holds more than one font.`)
  return font
}

const opened = new Map<FontFile, fontkit.Font>()
export function fontOf(file: FontFile): fontkit.Font {
  const font = opened.get(file) ?? open(file)
  opened.set(file, font)
  return font
}

const widths = new Map<string, number>()

/** In em. The same word comes again and again, and shaping it is what costs. */
export function widthOf(text: string, file: FontFile): number {
  const key = `${file} ${text}`
  const known = widths.get(key)
  if (known !== undefined) return known
  const font = fontOf(file)
  const width = font.layout(text).advanceWidth / font.unitsPerEm
  widths.set(key, width)
  return width
}

/** Which half of a face has this letter; null where neither has, as for letters that are not Latin. */
function halfWith(letter: string, face: Face): FontFile | null {
  const point = letter.codePointAt(0) ?? 0
  const other: FontFile = `${face}-ext`
  if (fontOf(face).hasGlyphForCodePoint(point)) return face
  return fontOf(other).hasGlyphForCodePoint(point) ? other : null
}

/** Where no file has its letters, `meant` is what should stand there. */
type Run = { text: string; file: FontFile; meant?: string }

const isPlain = (text: string) => /^[ -~]*$/.test(text)

/** A word in the files that have its letters. For what no file has question marks are printed; it can still be copied and heard. */
export function runsOf(text: string, face: Face): Run[] {
  if (isPlain(text)) return [{ text, file: face }]
  const runs: Run[] = []
  for (const letter of text.normalize('NFC')) {
    const half = halfWith(letter, face)
    const last = runs.at(-1)
    if (half === null) runs.push({ text: '?', file: face, meant: letter })
    else if (last?.file === half && last.meant === undefined) last.text += letter
    else runs.push({ text: letter, file: half })
  }
  return runs
}
