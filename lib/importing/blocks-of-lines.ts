/**
 * Profiles in blocks: a short line, what somebody says right under it, a blank line. Some of the short lines ask ("What do you
 * do when nobody can reach you?") and some only name a thing ("Favourite smell"); where they stand makes them alike.
 */
import { howItAsks } from './asks.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { endsAsQuestion, endsAsSentence, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

const fewestBlocks = 4
/** In words. */
const longestHead = 14

/** Takes the pieces; gives them read block by block, or null where the text is not made of such blocks or all of them ask. */
export function readBlocks(pieces: Piece[], tongue: Tongue): Piece[] | null {
  const unread = pieces.filter((piece) => piece.role === 'unread')
  const heads = new Map<Piece, 'asks' | 'names'>()
  let single = 0
  for (const [index, piece] of unread.entries()) {
    const next = unread[index + 1]
    if (!piece.gap && index > 0) continue
    if (next && !next.gap && isHead(piece) && endsAsSentence(next.text) && next.dress.length === 0)
      heads.set(piece, howItAsks(piece.text, tongue) ? 'asks' : 'names')
    else if (heads.size > 0) single += 1
  }
  const asking = [...heads.values()].filter((head) => head === 'asks').length
  if (heads.size < fewestBlocks || asking === 0 || asking === heads.size || single > heads.size * 0.2) return null
  let begun = false
  return pieces.map((piece) => {
    const head = heads.get(piece)
    if (head) begun = true
    if (head === 'asks')
      return readAsAsk(piece, howItAsks(piece.text, tongue)?.kind ?? 'question', 'asks, over a block')
    if (head === 'names') return readAsAsk(piece, 'topic', 'stands over a block, as the questions do')
    return begun && piece.role === 'unread' ? readAs(piece, 'answer', 'stands in the block of what was asked') : piece
  })
}

const isHead = ({ text, dress }: Piece): boolean =>
  wordCount(text) <= longestHead &&
  (endsAsQuestion(text) || !endsAsSentence(text)) &&
  !/[,;:]$/.test(text) &&
  /^["“‘¿]?\p{Lu}/u.test(text) &&
  !dress.includes('bulleted')
