/** A rendered page in parts: without the framework's scripts, with ours, and with what a reader's cookies change set apart. */
import { alone } from './alone.ts'
import { inlineScript, isOfFramework, isPending, type Node, nodesOf } from './page-nodes.ts'
import type { Variant } from './variant.ts'

type PageParts = {
  /** In the order of the page. */
  parts: readonly Part[]
  /** The texts of its inline scripts: the policy names them by their hashes. */
  inlineScripts: readonly string[]
  /** Whether something was still to come when the page ended. Then its framework is left in, which alone can bring it. */
  isUnfinished: boolean
}

/** For everybody; the question about cookies; or the place in the first tag where a theme is named, which is empty. */
type Kind = 'page' | 'question' | 'theme'
export type Part = { kind: Kind; bytes: Buffer }
type Piece = { kind: Kind; text: string }

type Place = { from: number; to: number }

/** What stands at the place goes, and this comes instead. */
type Edit = Place & { instead?: Piece }

type Setting = {
  /** What comes at the end of the head. */
  head: string
  /** For a developer's server, where the framework shows what was changed as soon as it is. */
  keepsFramework: boolean
}

/** Takes the whole document, as Next wrote it. */
export function pageParts(html: string, { head, keepsFramework }: Setting): PageParts {
  const nodes = nodesOf(html)
  const isUnfinished = nodes.some(isPending)
  const goes = keepsFramework || isUnfinished ? () => false : isOfFramework
  const stay = nodes.filter((node) => !goes(node))
  const edits = [...nodes.filter(goes).map(removal), ...stay.flatMap((node) => insertion(node, head))]
  return {
    parts: joined(cut(html, edits, stay.filter(isQuestion))),
    inlineScripts: [...stay, ...nodesOf(head)].flatMap(inlineScript),
    isUnfinished,
  }
}

/** The page's bytes in one variant. */
export function bytesFor({ theme, hasChosen }: Variant, parts: readonly Part[]): Buffer {
  const written: Record<Kind, (bytes: Buffer) => Buffer> = {
    page: (bytes) => bytes,
    question: (bytes) => (hasChosen ? nothing : bytes),
    theme: () => (theme ? Buffer.from(` data-theme="${theme}"`) : nothing),
  }
  return Buffer.concat(parts.map(({ kind, bytes }) => written[kind](bytes)))
}

const nothing = Buffer.alloc(0)

const removal = ({ from, to }: Node): Edit => ({ from, to })

function insertion({ tag, startTag, endTag }: Node, head: string): Edit[] {
  if (tag === 'html') return insertionAt(startTag.from + '<html'.length, { kind: 'theme', text: '' })
  if (tag === 'head') return insertionAt(endTag, { kind: 'page', text: head })
  return []
}

const insertionAt = (place: number, instead: Piece): Edit[] => [{ from: place, to: place, instead }]

/** `<aside data-consent>`: whoever has chosen is not asked again. */
const isQuestion = ({ tag, attributes }: Node) => tag === 'aside' && attributes['data-consent'] !== undefined

/** Goes through the text once, from edit to edit; they come in any order, and none lies within another. */
function cut(html: string, edits: readonly Edit[], questions: readonly Place[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { from, to, instead } of edits.toSorted((a, b) => a.from - b.from)) {
    pieces.push(...textOf(html, { from: at, to: from }, questions))
    if (instead) pieces.push(instead)
    at = to
  }
  return [...pieces, ...textOf(html, { from: at, to: html.length }, questions)]
}

/** Split where the question begins and ends, because edits lie within it as well. */
function textOf(html: string, { from, to }: Place, questions: readonly Place[]): Piece[] {
  const edges = questions.flatMap((question) => [question.from, question.to]).filter((edge) => edge > from && edge < to)
  return [...edges, to].map((end, index) => {
    const begin = edges[index - 1] ?? from
    const isAsked = questions.some((question) => question.from <= begin && end <= question.to)
    return { kind: isAsked ? 'question' : 'page', text: html.slice(begin, end) }
  })
}

/** As few parts as can be, and as bytes: a slice of a text would keep the whole of it in memory, with the framework's data. */
function joined(pieces: readonly Piece[]): Part[] {
  const runs: Piece[] = []
  for (const piece of pieces) {
    const last = runs.at(-1)
    if (last?.kind === piece.kind) last.text += piece.text
    else runs.push({ ...piece })
  }
  return runs.map(({ kind, text }) => ({ kind, bytes: alone(Buffer.from(text)) }))
}
