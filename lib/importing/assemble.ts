/** Puts each read piece into its field. Every piece goes somewhere, so no word is lost. */
import { blocksOf } from './blocks.ts'
import { tagsOf } from './front.ts'
import { linkOf } from './link.ts'
import { asPasted, type Piece } from './piece.ts'
import type { AskKind, Interviewee, ReadExchange, Reading } from './reading.ts'

type Open = { kind: AskKind; wording: string[]; answer: Piece[] }

export function assemble(pieces: Piece[], interviewee: Interviewee | null): Reading {
  const reading: Reading = {
    headline: null,
    interviewee,
    standfirst: null,
    exchanges: [],
    links: [],
    topics: [],
    leftOver: [],
  }
  /** Labels and numbers are structure; they are left over as one line, not as dozens. */
  const marks: string[] = []
  let open: Open | null = null
  const close = (): void => {
    if (open) reading.exchanges.push(exchangeOf(open))
    open = null
  }
  for (const piece of pieces) {
    if (piece.role === 'left over' || piece.role === 'unread') reading.leftOver.push(asPasted(piece))
    else if (piece.role === 'mark') marks.push(asPasted(piece))
    else if (piece.role === 'answer' && open) open.answer.push(piece)
    else if (piece.role === 'answer') reading.leftOver.push(asPasted(piece))
    else {
      const bareNumber = piece.role === 'headline' && /^\d+$/.test(piece.mark)
      if (/[\p{L}\p{N}]/u.test(piece.mark) && !bareNumber) marks.push(piece.mark)
      if (piece.role === 'headline') reading.headline = bareNumber ? asPasted(piece) : piece.text
      else if (piece.role === 'standfirst') reading.standfirst = piece.text
      else if (piece.role === 'link') reading.links.push(linkOf(piece.text))
      else if (piece.role === 'topics') {
        const { label, tags } = tagsOf(piece.text)
        if (label !== '') marks.push(label)
        reading.topics.push(...tags)
      } else if (open && !piece.opens && open.answer.length === 0) open.wording.push(piece.text)
      else {
        close()
        open = { kind: piece.kind ?? 'question', wording: [piece.text], answer: [] }
      }
    }
  }
  close()
  if (marks.length > 0) reading.leftOver.push(marks.join(' '))
  return reading
}

const exchangeOf = ({ kind, wording, answer }: Open): ReadExchange => ({
  kind,
  wording: wording.join(' '),
  answer: blocksOf(answer),
})
