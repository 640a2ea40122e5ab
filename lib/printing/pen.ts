/** Draws words and shapes on the sheet, each with what it is to whoever cannot see it. The one file that knows pdfkit. */
import PDFDocument from 'pdfkit'
import type { Line } from './break-lines.ts'
import { fontPath } from './faces.ts'
import type { Part } from './part.ts'
import { sheet } from './sheet.ts'
import { colours, type Style } from './style.ts'

type Element = ReturnType<PDFKit.PDFDocument['struct']>
type Colour = keyof typeof colours

interface Facts {
  title: string
  author: string
  /** Fixed, so that the same issue is the same bytes. */
  at: Date
}

export function pen({ title, author, at }: Facts) {
  const pdf = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    autoFirstPage: false,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    info: { Title: title, Author: author, Creator: 'Sixty Seconds', Producer: 'pdfkit', CreationDate: at, ModDate: at },
  })
  const made: Uint8Array[] = []
  pdf.on('data', (bytes: Uint8Array) => made.push(bytes))
  const elements = new Map<Part, Element>()
  const registered = new Set<string>()

  /** The element of a part; those around it are made before it. */
  function elementOf(part: Part): Element {
    const known = elements.get(part)
    if (known) return known
    const element = pdf.struct(part.tag, part.alt === undefined ? {} : { alt: part.alt })
    elements.set(part, element)
    if (part.within) elementOf(part.within).add(element)
    else pdf.addStructure(element)
    return element
  }

  function write(
    text: string,
    file: Line[number]['file'],
    { size, colour, tracking = 0 }: Style,
    x: number,
    y: number,
  ) {
    if (!registered.has(file)) pdf.registerFont(file, fontPath(file))
    registered.add(file)
    pdf.font(file).fontSize(size).fillColor(colours[colour])
    pdf.text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: tracking * size })
  }

  function fragment(one: Line[number], x: number, y: number) {
    if (one.meant !== undefined) pdf.markContent('Span', { actual: one.meant })
    write(one.text, one.file, one.style, x + one.x, y)
    if (one.meant !== undefined) pdf.endMarkedContent()
  }

  /** Words that lead somewhere: the words and the place to press are one element. */
  function linked(one: Line[number], to: string, parent: Element, x: number, y: number) {
    const element = pdf.struct('Link')
    parent.add(element)
    const content = pdf.markStructureContent('Link')
    fragment(one, x, y)
    pdf.endMarkedContent()
    element.add(content)
    const { size } = one.style
    const box = [x + one.x, y - size * 0.8, one.width, size * 1.1] as const
    const said = { structParent: element, Contents: new String(to.startsWith('#') ? one.text.trim() : to) }
    // pdfkit's types do not know yet that a link can belong to an element, and that a text is a String object.
    if (to.startsWith('#')) Reflect.apply(pdf.goTo, pdf, [...box, to.slice(1), said])
    else Reflect.apply(pdf.link, pdf, [...box, to, said])
    element.end()
  }

  return {
    turn: () => pdf.addPage(),

    /** A line whose baseline is at `y`, as a piece of a part. */
    line(words: Line, part: Part, x: number, y: number) {
      const parent = elementOf(part)
      for (const one of words) {
        if (one.style.link !== undefined) {
          linked(one, one.style.link, parent, x, y)
          continue
        }
        const content = pdf.markStructureContent(part.tag)
        fragment(one, x, y)
        pdf.endMarkedContent()
        parent.add(content)
      }
    },

    /** What is on the page and says nothing: rules, grounds; and what stands at the foot of every page. */
    artifact(type: 'Layout' | 'Pagination', draw: () => void) {
      pdf.markContent('Artifact', { type })
      draw()
      pdf.endMarkedContent()
    },

    words(words: Line, x: number, y: number) {
      for (const one of words) fragment(one, x, y)
    },

    rule(from: { x: number; y: number }, to: { x: number; y: number }, colour: Colour) {
      pdf.moveTo(from.x, from.y).lineTo(to.x, to.y).lineWidth(0.7).stroke(colours[colour])
    },

    ground(colour: Colour) {
      pdf.rect(0, 0, sheet.width, sheet.height).fill(colours[colour])
    },

    /** A JPEG cut to a box from its upper edge; described, or passed over where it is decorative. */
    picture(jpeg: Uint8Array, alt: string, within: Part, box: { x: number; y: number; width: number; height: number }) {
      const { x, y, width, height } = box
      const draw = () => {
        pdf.save().rect(x, y, width, height).clip()
        pdf.image(Buffer.from(jpeg), x, y, { width })
        pdf.restore()
      }
      if (alt === '') return this.artifact('Layout', draw)
      const look = { alt, bbox: [x, y, x + width, y + height], placement: 'Block' }
      const figure = pdf.struct('Figure', look)
      elementOf(within).add(figure)
      const content = pdf.markStructureContent('Figure')
      draw()
      pdf.endMarkedContent()
      figure.add(content)
      figure.end()
    },

    /** The head of this page can be gone to by this name, and by this bookmark. */
    place(name: string, bookmark: string) {
      pdf.addNamedDestination(name, 'XYZ', 0, 0, null)
      pdf.outline.addItem(bookmark)
    },

    /** Gives the document. */
    async done(document: Part): Promise<Buffer> {
      const ended = new Promise((resolve) => pdf.on('end', resolve))
      elementOf(document).end()
      pdf.end()
      await ended
      return Buffer.concat(made)
    },
  }
}
export type Pen = ReturnType<typeof pen>
