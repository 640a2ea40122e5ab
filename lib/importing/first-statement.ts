/**
 * An interview may open with a statement ("You were a locksmith before." "I was, and …"), and only then ask; or with a question
 * that says "us" ("Why our university?") and by itself might be the speaker's own.
 */
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { repliesToSomebody } from './replies.ts'
import { endsAsQuestion, sentencesOf, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** In words. */
const longest = 40

/** Takes pieces whose questions are read and bare; gives them with the statement or question over the first of them, and its reply, as an exchange. */
export function withFirstStatement(pieces: Piece[], tongue: Tongue): Piece[] {
  const first = pieces.findIndex(({ role }) => role === 'ask')
  const said = pieces[first - 2]
  const reply = pieces[first - 1]
  const above = pieces.slice(0, Math.max(0, first - 2))
  if (tongue === null || !said || !reply || above.length === 0) return pieces
  if (pieces.some(({ role, dress }) => role === 'ask' && dress.length > 0)) return pieces
  if (above.some(({ reason }) => reason === 'greeting' || reason === 'mail header')) return pieces
  const isPut =
    isPlain(said) &&
    wordCount(said.text) <= longest &&
    !tongue.me.test(said.text) &&
    (asksAlone(said.text) || isSaidTo(said.text, tongue))
  const replies =
    isPlain(reply) && !tongue.you.test(reply.text) && (tongue.me.test(reply.text) || repliesToSomebody(reply.text))
  if (!isPut || !replies || endsAsQuestion(reply.text)) return pieces
  return pieces.map((piece, index) => {
    if (index === first - 2)
      return asksAlone(piece.text)
        ? readAsAsk(piece, 'question', 'a question that the next paragraph answers')
        : readAsAsk(piece, 'invitation', 'a statement that the next paragraph replies to')
    return index === first - 1 ? readAs(piece, 'answer', 'replies to what stands above') : piece
  })
}

const asksAlone = (text: string): boolean => endsAsQuestion(text) && sentencesOf(text).length === 1

const isSaidTo = (text: string, tongue: NonNullable<Tongue>): boolean =>
  sentencesOf(text).length <= 3 && /[.…]$/.test(text) && tongue.you.test(text) && !tongue.us.test(text)

const isPlain = ({ role, dress }: Piece): boolean => role === 'unread' && dress.length === 0
