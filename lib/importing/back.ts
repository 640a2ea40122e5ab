/** Where the last answer ends: closing notes become links, signatures and what the page puts after it are left over. */
import { asTags } from './front.ts'
import { namesIn } from './names.ts'
import { type Piece, readAs } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'

const note =
  /^(?:(?:for|to (?:find|learn|read|get)) (?:more|further|out more|additional)\b.*|(?:find|learn|read) (?:out )?more (?:about|on|at|from|here)\b.*|(?:more|further|additional) (?:information|details|reading)\b.*|(?:useful|related|external|further)? ?links?:?$|see also\b.*|(?:you can )?(?:follow|connect with|contact|reach|e-?mail|get in touch with) \S+.*(?:@|\bon (?:twitter|linkedin|x|bluesky|mastodon|instagram)\b|\.\p{L}{2,}).*|(?:please )?(?:visit|contact|e-?mail) (?:the |our |us\b|\S+@).*|.*\b(?:visit|see|go to|available (?:at|from|on)|website:?|web ?pages?:?) (?:our |the |their )?(?:https?:\/\/|www\.)\S+.*|if you(?:['’]d| would) like to (?:find out|know|learn|hear|get|contact|talk)\b.*|(?:if you|to|would you)\b.{0,120}\b(?:e-?mail|contact|call|visit|write to|get in touch).{0,40}(?:@|www\.|https?:|\d{5,}).*|.{0,80}https?:\/\/\S+.{0,20}|www\.\S+)$/iu
const aboutTheInterview =
  /^(?:.{0,60}\b(?:was (?:speaking|talking|interviewed)|spoke to|interviewed by|this (?:interview|article|conversation) (?:was|has been|first|originally|appeared)|interview (?:by|conducted)|the interview was)\b.*|\p{Lu}\S+ \p{Lu}\S+ (?:is (?:the |a |an )?|(?:edits|writes|teaches|reports|works|studies|hosts|presents|produces|chairs) ).{3,}|as told to .*|editor['’]s note.*|(?:want to|would you like to|interested in|looking (?:for|to))\b[^?]{0,120}\? \S.{2,60}|about (?:the author|the interviewer|\p{Lu}\S+.*)|(?:would you|do you|want to|if you know) .{0,60}\b(?:interviewed|featured|take part|nominate|next)\b.*)$/iu
const thanksFromWriter =
  /^(?:[Tt]hank you|[Tt]hanks|[Mm]any thanks|[Oo]ur thanks)\b.{0,30}(?:,? \p{Lu}\S+|\bfor (?:completing|filling|agreeing|your|talking|speaking|joining|taking|your time|sharing|answering)).*$/u

/** "Further reading" in the dress of the questions, with nothing but links under it, asks nothing. */
function withoutLinksAsked(pieces: Piece[]): Piece[] {
  const last = pieces.findLastIndex(({ role }) => role === 'ask')
  const under = pieces.slice(last + 1).filter(({ role }) => role === 'answer')
  const { kind, text } = pieces[last] ?? { kind: null, text: '' }
  if (kind !== 'topic' || under.length === 0 || !(note.test(text) && under.every(({ text }) => linkAlone.test(text))))
    return pieces
  return pieces.map((piece, index) => {
    if (index === last) return readAs(piece, 'left over', 'a heading over links')
    return index > last && piece.role === 'answer' ? readAs(piece, 'link', 'a link under its heading') : piece
  })
}

/** A line with an address in it, or Markdown's "[words](address)". */
const linkAlone = /^(?:\[[^\]]{1,200}\]\(\S+\)\.?|.{0,120}(?:https?:\/\/|www\.)\S+.{0,20})$/u

export function readBack(asked: Piece[]): Piece[] {
  const pieces = withoutLinksAsked(asked)
  const lastAsk = pieces.findLastIndex((piece) => piece.role === 'ask')
  const firstWords = pieces.findIndex((piece, index) => index > lastAsk && piece.role === 'answer')
  if (lastAsk < 0 || firstWords < 0) return pieces
  const end = endOfAnswer(pieces, firstWords, namesBefore(pieces))
  let signed = false
  return pieces.map((piece, index) => {
    if (index < end || (piece.role !== 'answer' && piece.role !== 'unread')) {
      if (index >= end && piece.reason === 'sign-off') signed = true
      return piece
    }
    const tags = asTags({ ...piece, role: 'unread' })
    if (tags.role === 'topics') return tags
    if (headsLinks(pieces, index)) return readAs(piece, 'left over', 'a heading over links')
    if (!signed && note.test(piece.text)) return readAs(piece, 'link', 'a note for those who want to know more')
    return readAs(piece, 'left over', 'stands after the last answer')
  })
}

/** "Further information", with the addresses under it. */
const headsLinks = (pieces: Piece[], index: number): boolean =>
  wordCount(pieces[index]?.text ?? '') <= 4 &&
  !/[@/]/.test(pieces[index]?.text ?? '') &&
  /https?:\/\/|www\./.test(pieces[index + 1]?.text ?? '')

/** The first paragraph of the last answer stays; what looks like an ending ends it. */
function endOfAnswer(pieces: Piece[], first: number, names: string[]): number {
  for (let index = first + 1; index < pieces.length; index += 1) {
    const piece = pieces[index]
    if (!piece) break
    if (isEnding(piece) || closesMail(pieces, index)) return index
    if (piece.role === 'answer' && names.some((name) => piece.text.startsWith(name))) return index
    if (piece.role === 'answer' && isTail(pieces, index)) return index
  }
  return pieces.length
}

/** In pieces. */
const farthestName = 60

/** Whoever is presented before the first question does not begin a paragraph with that name: "Jane Doe's new book is out." */
const namesBefore = (pieces: Piece[]): string[] =>
  pieces
    .slice(
      0,
      Math.min(
        farthestName,
        Math.max(
          0,
          pieces.findIndex(({ role }) => role === 'ask'),
        ),
      ),
    )
    .flatMap(({ text }) => namesIn(text).map(({ bare }) => bare))

const endings = new Set([
  'sign-off',
  'mail footer',
  'copyright line',
  'related reading',
  'comment form',
  'newsletter form',
  'sharing buttons',
])

const isEnding = (piece: Piece): boolean =>
  endings.has(piece.reason) ||
  (piece.role === 'answer' &&
    (note.test(piece.text) ||
      aboutTheInterview.test(piece.text) ||
      thanksFromWriter.test(piece.text) ||
      asTags({ ...piece, role: 'unread' }).role === 'topics'))

const closing =
  /(?<!\p{L})(?:let me know|(?:i )?hope (?:this|that|these|it|you)|shout|feel free|give me a (?:call|ring|shout)|(?:i['’]m |am )?happy to|is (?:this|that|it) (?:ok|okay|enough|all right|alright|what)|need (?:anything|more|a )|if you (?:need|want|would|have|['’]d)|looking forward|look forward|sorry (?:for|about|if)|that['’]s (?:all|it|everything|your lot)|anything else|see you|melde(?:n sie)? (?:dich|sich)|bescheid|ich hoffe|n['’]hésitez pas|j['’]espère|dites-moi|avísame|espero que|fammi sapere|spero che|laat (?:me|het)|gadewch i mi)(?!\p{L})/iu
/** In words: more than this is an answer. */
const longestClosing = 30

/** In lines, over the signature. */
const mostClosing = 3

/** "Let me know if you need a photo." right over the signature speaks to whoever gets the mail. */
function closesMail(pieces: Piece[], index: number): boolean {
  const last = pieces.slice(index + 1, index + 1 + mostClosing).findIndex(({ reason }) => reason === 'sign-off')
  return last >= 0 && pieces.slice(index, index + 1 + last).every(closes)
}

const closes = ({ role, text }: Piece): boolean =>
  role === 'answer' && wordCount(text) <= longestClosing && closing.test(text)

/** From here on only short lines that do not end like sentences: buttons, menus, names. */
function isTail(pieces: Piece[], from: number): boolean {
  const piece = pieces[from]
  if (!piece || piece.dress.includes('bulleted') || piece.dress.includes('numbered')) return false
  const rest = pieces.slice(from, from + 40).filter((other) => other.role === 'answer' || other.role === 'unread')
  return rest.every((other) => wordCount(other.text) <= 8 && !endsAsSentence(other.text))
}
