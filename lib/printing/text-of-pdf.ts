/** For tests: the words of a PDF of ours, as a program that copies them gets them. Knows no more of PDF than pdfkit writes. */
import { inflateSync } from 'node:zlib'

const objects = (pdf: string) =>
  new Map([...pdf.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]))

/** Takes an object's text, in which bytes are characters. */
function streamIn(body: string): string {
  const [, length = '0'] = /\/Length (\d+)/.exec(body) ?? []
  const from = body.indexOf('stream\n') + 'stream\n'.length
  const bytes = Buffer.from(body.slice(from, from + Number(length)), 'latin1')
  return (body.includes('/FlateDecode') ? inflateSync(bytes) : bytes).toString('latin1')
}

/** From a font's own numbers to letters. */
function lettersOf(cmap: string): Map<number, string> {
  const letters = new Map<number, string>()
  for (const [, first = '', list = ''] of cmap.matchAll(/<([0-9a-f]+)> <[0-9a-f]+> \[([^\]]*)\]/g)) {
    for (const [at, [, hex = '']] of [...list.matchAll(/<([0-9a-f ]*)>/g)].entries())
      letters.set(
        Number.parseInt(first, 16) + at,
        Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'),
      )
  }
  return letters
}

/** Gives the text of each page; a space between what was drawn apart. */
export function textOfPdf(bytes: Uint8Array): string[] {
  const all = objects(Buffer.from(bytes).toString('latin1'))
  const at = (id: string | undefined) => all.get(id ?? '') ?? ''
  const fonts = new Map<string, Map<number, string>>()
  for (const body of all.values())
    for (const [, name = '', id] of body.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const [, unicode] = /\/ToUnicode (\d+) 0 R/.exec(at(id)) ?? []
      fonts.set(name, lettersOf(streamIn(at(unicode))))
    }
  const pages = [...all.values()].filter((body) => /\/Type \/Page\n/.test(body))
  return pages.map((page) => {
    const [, contents] = /\/Contents (\d+) 0 R/.exec(page) ?? []
    let font = new Map<number, string>()
    let text = ''
    for (const [, name, shown] of streamIn(at(contents)).matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
      if (name !== undefined) font = fonts.get(name) ?? font
      const codes = [...(shown ?? '').matchAll(/<([0-9a-f]+)>/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
      text += codes.map((code) => font.get(Number.parseInt(code, 16)) ?? '').join('')
      if (shown !== undefined) text += ' '
    }
    return text
  })
}
