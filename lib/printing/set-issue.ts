/** Sets an issue as a PDF: in the process that prints, and nowhere else, since it takes its time. */
import sharp from 'sharp'
import { issueInWords } from '#lib/rules/issue-named.ts'
import { type Chapter, layOut } from './book.ts'
import { pen } from './pen.ts'
import { printCover } from './print-cover.ts'
import { printChapter } from './print-pages.ts'
import type { PrintedIssue, PrintedPortrait } from './printed-issue.ts'

/** A PDF holds JPEG, and portraits are kept as WebP. */
const asJpeg = ({ bytes }: PrintedPortrait) => sharp(bytes).jpeg({ quality: 84, mozjpeg: true }).toBuffer()

/** Gives the PDF: the same bytes for the same issue. */
export async function setIssue(issue: PrintedIssue): Promise<Buffer> {
  const book = layOut(issue)
  const draw = pen({ title: `Sixty Seconds, ${issueInWords(issue)}`, author: issue.institution, at: issue.publishedAt })
  const jpegs = new Map<Chapter, Uint8Array>()
  for (const chapter of book.chapters) if (chapter.portrait) jpegs.set(chapter, await asJpeg(chapter.portrait))
  const portrait = issue.cover && { jpeg: await asJpeg(issue.cover.portrait), alt: issue.cover.portrait.alt }
  printCover(draw, { ...issue, portrait }, book.document)
  for (const chapter of [book.contents, ...book.chapters]) printChapter(draw, chapter, book, { ...issue, jpegs })
  return draw.done(book.document)
}
