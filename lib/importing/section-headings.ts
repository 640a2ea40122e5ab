/** Headings that stand over several questions, or between an answer and the next question, belong to neither. */
import { nameIn } from './names.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'

/** Takes pieces with their asks; gives them with such headings left over. */
export const withoutSectionHeadings = (pieces: Piece[]): Piece[] => overAsks(beforeAll(pieces)).map(betweenAsks)

/** A name and a job in bold, a motto: what stands over the first question in its dress, with no sentence under it, is not asked. */
function beforeAll(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => piece.role === 'ask' && !wornOnly.test(piece.reason))
  const front = pieces.slice(0, Math.max(0, first))
  const told = front.filter((piece) => piece.role === 'answer' && endsAsSentence(piece.text))
  if (told.length > 0 && !(isHeadline(pieces, first) && told.every(({ text }) => nameIn(text) !== null))) return pieces
  return pieces.map((piece, index) =>
    index < first &&
    (piece.role === 'answer' || (piece.role === 'ask' && piece.kind === 'topic' && wornOnly.test(piece.reason)))
      ? readAs(piece, 'unread', '')
      : piece,
  )
}

/** The only line that was read as asking for its dress alone, and it stands over all that ask in words: nobody answers it. */
const isHeadline = (pieces: Piece[], first: number): boolean =>
  pieces.filter(({ role, reason }) => role === 'ask' && wornOnly.test(reason)).length === 1 &&
  pieces.slice(0, first).some(({ role }) => role === 'ask')

/** Nothing in its words asks: it was read so for its dress alone (see choose-asks.ts). */
const wornOnly = /^a (?:heading|sentence), /

/** Read as an ask because it wears the same dress, but another ask stands right under it. What ends like a sentence leads up to that ask. */
function overAsks(pieces: Piece[]): Piece[] {
  const first = pieces.findIndex((piece) => piece.role === 'ask')
  const leadsUp = new Set<number>()
  const read = pieces.map((piece, index) => {
    if (piece.role !== 'ask' || !wornOnly.test(piece.reason) || piece.dress.includes('numbered')) return piece
    const after = index + 1 + pieces.slice(index + 1, index + 4).findIndex(isRead)
    if (after === index || pieces[after]?.role !== 'ask' || pieces[after]?.kind === 'topic') return piece
    if (!endsAsSentence(piece.text)) return readAs(piece, 'left over', 'a heading over several questions')
    if (index === first && nameIn(piece.text) !== null) return readAs(piece, 'unread', '')
    leadsUp.add(after)
    return { ...piece, kind: pieces[after]?.kind ?? piece.kind }
  })
  return read.map((piece, index) =>
    leadsUp.has(index)
      ? readAsAsk(piece, piece.kind ?? 'question', `${piece.reason}, after what leads up to it`, false)
      : piece,
  )
}

const isRead = ({ role }: Piece): boolean => role === 'ask' || role === 'answer' || role === 'unread'

function betweenAsks(piece: Piece, index: number, pieces: Piece[]): Piece {
  const before = pieces[index - 1]
  const after = pieces.slice(index + 1, index + 3).find((other) => other.role !== 'mark')
  const between = piece.role === 'answer' && before?.role === 'answer' && after?.role === 'ask'
  if (!between || !before || before.text.endsWith(':')) return piece
  if (!endsAsSentence(before.text) && !piece.dress.includes('heading')) return piece
  const heading =
    wordCount(piece.text) <= 6 &&
    !endsAsSentence(piece.text) &&
    /^\p{Lu}/u.test(piece.text) &&
    !/[,;:]$/.test(piece.text)
  const listed = piece.dress.includes('bulleted') || piece.dress.includes('numbered')
  return heading && !listed ? readAs(piece, 'left over', 'a heading between two questions') : piece
}
