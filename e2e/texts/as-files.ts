/** A text as the files in which it might come: the same lines, with the questions set as people set them. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx'

/** Takes the text and its questions, as its lines say them. */
type Told = { text: string; questions: readonly string[] }

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line.trim() !== '')

const escaped = (line: string): string => line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** As a page: questions are headings, lists are lists, and there is a script in it. */
export function asPage({ text, questions }: Told): Buffer {
  const body = linesOf(text).map((line) => {
    if (questions.includes(line)) return `<h2>${escaped(line)}</h2>`
    if (line.startsWith('- ')) return `<ul><li>${escaped(line.slice(2))}</li></ul>`
    return `<p>${escaped(line)}</p>`
  })
  const page = `<!doctype html>\n<html><head><title>Interview</title><script>document.title = 'run'</script></head><body>`
  return Buffer.from(`${page}${body.join('\n')}</body></html>`)
}

/** As Word keeps it: questions are bold, lists are Word's own. */
export async function asWordFile({ text, questions }: Told): Promise<Buffer> {
  const children = linesOf(text).map((line) => {
    if (line.startsWith('- ')) return new Paragraph({ text: line.slice(2), bullet: { level: 0 } })
    if (questions.includes(line)) {
      return new Paragraph({ heading: HeadingLevel.HEADING_2, children: [new TextRun({ text: line, bold: true })] })
    }
    return new Paragraph(line)
  })
  return Buffer.from(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

/** As an e-mail with the text in its body. */
export function asMail({ text }: Told): Buffer {
  const head = [
    'From: Constance Mukasa <constance.mukasa@aldermere.example>',
    'Subject: My answers',
    'Message-ID: <1@aldermere.example>',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ]
  const body = Buffer.from(text).toString('base64').replace(/.{76}/g, '$&\r\n')
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}\r\n`)
}
