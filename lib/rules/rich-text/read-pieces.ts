/** Cuts one paragraph of Markdown into the pieces that links and emphasis are made of. */
import { cleanLine } from '#lib/rules/clean-text.ts'
import { linkAddress } from './address.ts'
import { pairRuns, type Run, runBetween } from './attention.ts'
import { resourceAt } from './resource.ts'

/** A piece as meant and as typed, the address it links to, and its run of asterisks or underscores, if it is one. */
export type Piece = { text: string; typed: string; href: string | null; run: Run | null }

/** An opening bracket that may yet begin a link: its place among the pieces, and how many runs stood before it. */
type Bracket = { piece: number; runs: number; ofImage: boolean }

type Reading = { source: string; at: number; pieces: Piece[]; brackets: Bracket[]; runs: Run[] }

const shape = /\\[!-/:-@[-`{-~]|<[^\s<>]+>|\*+|_+|[[\]]|[^\\<*_[\]]+|[\\<]/y
const webAddress = /^[a-z][a-z\d+.-]{1,31}:/i
const mailAddress = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/

/** Takes one paragraph as typed, line breaks included; gives its pieces, links made and runs paired. One pass. */
export function readPieces(source: string): Piece[] {
  const reading: Reading = { source, at: 0, pieces: [], brackets: [], runs: [] }
  while (reading.at < source.length) readPiece(reading)
  pairRuns(reading.runs)
  return reading.pieces
}

function readPiece(reading: Reading): void {
  const { source, at, pieces } = reading
  shape.lastIndex = at
  const typed = shape.exec(source)?.[0] ?? source.charAt(at)
  const piece: Piece = { text: typed, typed, href: null, run: null }
  reading.at += typed.length
  pieces.push(piece)
  switch (typed.charAt(0)) {
    case '\\':
      if (typed.length > 1) piece.text = typed.slice(1)
      break
    case '*':
    case '_':
      piece.run = runBetween(source.charAt(at - 1), typed, source.charAt(reading.at))
      reading.runs.push(piece.run)
      break
    case '<':
      readAutolink(reading, piece)
      break
    case '[':
      openBracket(reading)
      break
    case ']':
      closeBracket(reading, piece)
  }
}

function openBracket({ pieces, brackets, runs }: Reading): void {
  const before = pieces.at(-2)?.typed ?? ''
  brackets.push({ piece: pieces.length, runs: runs.length, ofImage: before.endsWith('!') && before !== '\\!' })
}

/** `<https://…>` or `<name@…>`; of anything else in angle brackets only the first bracket has been read. */
function readAutolink(reading: Reading, piece: Piece): void {
  const inside = piece.typed.slice(1, -1)
  if (webAddress.test(inside)) piece.href = linkAddress(inside)
  else if (mailAddress.test(inside)) piece.href = linkAddress(`mailto:${inside}`)
  if (piece.href !== null) {
    piece.text = inside
  } else {
    reading.at += 1 - piece.typed.length
    piece.text = piece.typed = '<'
  }
}

/**
 * Makes a link of what stands since the opening bracket, if an address follows. A link to where nothing may be linked
 * to, one without words, one with a title, and an image stay as they were typed.
 */
function closeBracket(reading: Reading, piece: Piece): void {
  const { source, at, brackets, pieces, runs } = reading
  const bracket = brackets.pop()
  const resource = bracket ? resourceAt(source, at) : null
  if (!bracket || !resource) return
  reading.at = resource.end
  const href = bracket.ofImage ? null : linkAddress(resource.address)
  const label = href === null ? [] : pieces.slice(bracket.piece, -1)
  if (href === null || !hasWords(label)) {
    piece.text = source.slice(at - 1, resource.end)
    return
  }
  pairRuns(runs.splice(bracket.runs))
  for (const part of label) {
    // Links do not lie in links: an address in angle brackets within a link's words is words.
    if (part.href !== null) part.text = part.typed
    part.href = href
  }
  const opening = pieces[bracket.piece - 1]
  if (opening) opening.text = ''
  piece.text = ''
  brackets.length = 0
}

function hasWords(label: readonly Piece[]): boolean {
  return cleanLine(label.map(({ typed, run }) => (run ? '' : typed)).join('')) !== ''
}
