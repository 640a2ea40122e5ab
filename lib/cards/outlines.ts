/** Words as outlines: an SVG that names a font is drawn with whatever font a server happens to have. */
import { fontOf } from '#lib/printing/faces.ts'
import { type Fragment, widthOfFragment } from '#lib/printing/words.ts'

type Place = { x: number; y: number; fill: string }

const places = (value: number) => Number(value.toFixed(2))

/** Takes fragments that follow each other, and where the first begins on its line. Sizes are pixels. */
export function outlines(fragments: readonly Omit<Fragment, 'meant'>[], { x, y, fill }: Place): string {
  let at = x
  const drawn = fragments.map((fragment) => {
    const path = outline(fragment, at, y)
    at += widthOfFragment(fragment)
    return path
  })
  return `<g fill="${fill}">${drawn.join('')}</g>`
}

/** One path for each glyph, turned over: type counts from its line upwards. */
function outline({ text, file, style }: Omit<Fragment, 'meant'>, x: number, y: number): string {
  const font = fontOf(file)
  const scale = style.size / font.unitsPerEm
  const { glyphs, positions } = font.layout(text)
  let at = x
  const paths = glyphs.map((glyph, place) => {
    const { xAdvance, xOffset, yOffset } = positions[place] ?? { xAdvance: 0, xOffset: 0, yOffset: 0 }
    const from = `translate(${places(at + xOffset * scale)} ${places(y - yOffset * scale)})`
    at += xAdvance * scale + (style.tracking ?? 0) * style.size
    const d = glyph.path.toSVG()
    return d === '' ? '' : `<path transform="${from} scale(${scale.toFixed(6)} -${scale.toFixed(6)})" d="${d}"/>`
  })
  return paths.join('')
}
