/** A Word file as a web page, by mammoth: paragraphs, headings, lists, tables, notes, links; insertions taken, deletions left out. */
import mammoth from 'mammoth'
import { noteSentences } from '#lib/importing/files/file-sentences.ts'
import { Unreadable } from '#lib/importing/files/unreadable.ts'
import { storedZip } from './stored-zip.ts'
import { wordParts } from './word-parts.ts'

/** mammoth knows headings, lists and notes by itself. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
]

const picture = mammoth.images.imgElement(async () => ({ src: '' }))

/** Elements without words. */
const wordless =
  /^(?:w:(?:proofErr|permStart|permEnd|moveFrom|del|sectPr|bookmarkEnd|lastRenderedPageBreak|background|control|yearShort|pgNum|ptab|cr|fldData|ruby)|v:|o:|w10:|wp14:|a:|pic:|wps:style)/

/** Takes the bytes of a zip file; gives HTML, and in sentences what was left out. Throws Unreadable. */
export async function pageOfWord(bytes: Buffer): Promise<{ html: string; notes: string[] }> {
  const { parts, notes } = await wordParts(bytes)
  const { value: html, messages } = await converted(storedZip(parts))
  const unread = messages.flatMap(({ message }) => /element was ignored: (\S+)/.exec(message)?.[1] ?? [])
  const isDrawn = unread.some((name) => !wordless.test(name))
  return { html, notes: isDrawn ? [...notes, noteSentences.drawn] : notes }
}

/** mammoth throws whatever its libraries throw. */
async function converted(buffer: Buffer) {
  try {
    return await mammoth.convertToHtml({ buffer }, { styleMap, convertImage: picture, externalFileAccess: false })
  } catch {
    throw new Unreadable('wordStrange')
  }
}
