/** The whole issue laid out: which words stand on which page, before anything is drawn. */
import { issueInWords } from '#lib/rules/issue-named.ts'
import { type Block, plain, richBlocks } from './blocks.ts'
import { type Placed, paginate } from './paginate.ts'
import type { Part } from './part.ts'
import { pieceBlocks } from './piece-blocks.ts'
import type { PrintedIssue, PrintedPortrait } from './printed-issue.ts'
import { sheet } from './sheet.ts'
import { type Style, styles } from './style.ts'

export interface Chapter {
  /** What it is called in the contents and in the reader's list of bookmarks. */
  title: string
  /** By whom, in the contents; '' for what is the editors' own. */
  by: string
  name: string
  part: Part
  portrait: PrintedPortrait | null
  pages: Placed[][]
}

export interface Book {
  document: Part
  contents: Chapter
  chapters: Chapter[]
  /** The page on which a chapter begins, the cover being page 1. */
  pageOf: (chapter: Chapter) => number
}

const titleLook = { leading: 33, before: 0, keep: true } as const

export function layOut(issue: PrintedIssue): Book {
  const document: Part = { tag: 'Document', within: null }
  const chapters = [...noteOf(issue, document), ...issue.pieces.map((piece, at) => chapterOf(piece, at, document))]
  const contents = contentsOf(issue, chapters, document)
  return {
    document,
    contents,
    chapters,
    pageOf: (chapter) => {
      const before = chapters.slice(0, chapters.indexOf(chapter)).reduce((sum, { pages }) => sum + pages.length, 0)
      return 2 + contents.pages.length + before
    },
  }
}

function noteOf({ note }: PrintedIssue, document: Part): Chapter[] {
  if (note.content.length === 0) return []
  const part = { tag: 'Sect', within: document }
  const title = 'Editor’s note'
  const blocks = [plain({ tag: 'H2', within: part }, title, styles.title, titleLook), ...richBlocks(note, part, 16)]
  return [{ title, by: '', name: 'note', part, portrait: null, pages: paginate(blocks) }]
}

function chapterOf(piece: PrintedIssue['pieces'][number], at: number, document: Part): Chapter {
  const part = { tag: 'Sect', within: document }
  const { headline: title, leader: by, portrait } = piece
  return { title, by, name: `interview-${at + 1}`, part, portrait, pages: paginate(pieceBlocks(piece, part)) }
}

function contentsOf(issue: PrintedIssue, chapters: readonly Chapter[], document: Part): Chapter {
  const part = { tag: 'Sect', within: document }
  const title = 'In this issue'
  const list = { tag: 'TOC', within: part }
  const blocks: Block[] = [
    plain({ tag: 'H2', within: part }, title, styles.title, titleLook),
    plain({ tag: 'P', within: part }, issueInWords(issue), styles.meta, { leading: 12, before: 6 }),
    ...chapters.map((chapter, at) => entry(chapter, list, at === 0 ? 24 : 12)),
  ]
  return { title, by: '', name: 'contents', part, portrait: null, pages: paginate(blocks) }
}

function entry({ title, by, name }: Chapter, within: Part, before: number): Block {
  const link = `#${name}`
  const called: Style = { face: 'text', size: 13, colour: 'ink', link }
  const part = { tag: 'TOCI', within }
  const look = { leading: 16, before }
  const named = plain(part, title, called, look)
  const whose = by === '' ? [] : plain(part, by, { ...styles.meta, link }, look).lines
  return { ...named, lines: [...named.lines, ...whose], pageOf: name }
}

/** Where a portrait stands at the head of its interview. */
export const portraitPlace = { x: sheet.left, y: sheet.top, ...sheet.portrait }
