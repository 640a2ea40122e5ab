/** The way from a pasted text to pieces that each know what they are, and why. */
import { afterIntroduction } from './after-introduction.ts'
import { withoutAftermath } from './aftermath.ts'
import { withoutRequest } from './asks-for-answers.ts'
import { readBack } from './back.ts'
import { readBlocks } from './blocks-of-lines.ts'
import { chooseAsks } from './choose-asks.ts'
import { withoutDialogueDashes } from './dialogue.ts'
import { withoutContents, withoutListedAsks, withoutPullQuotes, withoutRunningHeads } from './echoes.ts'
import { withFirstStatement } from './first-statement.ts'
import { readFront } from './front.ts'
import { unglued } from './glue.ts'
import { linesOf } from './lines.ts'
import { withOrdered } from './ordered.ts'
import { type Piece, readAs } from './piece.ts'
import { piecesOf } from './pieces.ts'
import { answeredOnTheLine, splitSameLine } from './same-line.ts'
import { withoutSectionHeadings } from './section-headings.ts'
import { readSheet } from './sheet.ts'
import { readSpeakers } from './speakers.ts'
import { splitLines } from './split-lines.ts'
import { withStatements } from './statements.ts'
import { withoutStrays } from './strays.ts'
import { type Tongue, tongueOf } from './tongue.ts'
import { readTopics } from './topical.ts'
import { withUnmarkedAsks } from './unmarked-asks.ts'
import { isInterview } from './verdict.ts'
import { rejoined } from './wrapping.ts'

/** `answerers`: the labels under which answers stand, as written. */
type ReadPieces = { pieces: Piece[]; answerers: string[] }

/** Takes any text; gives all of it, in order, each piece with its role and the reason for it. */
export function readPieces(text: string): ReadPieces {
  const tongue = tongueOf(text)
  const pieces = piecesToRead(text, tongue)
  const found = findAsks(pieces, tongue)
  if (!found) return { pieces: pieces.map(noInterview), answerers: [] }
  const answered = withoutRequest(withoutListedAsks(answeredOnTheLine(found.pieces, tongue)))
  const isLabelled = found.answerers.length > 0
  const opened = isLabelled ? answered : withFirstStatement(withUnmarkedAsks(answered), tongue)
  const whole = readBack(withoutStrays(readFront(opened, tongue)))
  return { pieces: isLabelled ? whole : withStatements(whole, tongue), answerers: found.answerers }
}

/** What the page, the magazine and the mail program put round the text is known before anything is read. */
function piecesToRead(text: string, tongue: Tongue): Piece[] {
  const lines = splitLines(rejoined(linesOf(text)))
  const pieces = withoutPullQuotes(withoutContents(withoutRunningHeads(unglued(piecesOf(lines)))))
  return withOrdered(withoutDialogueDashes(withoutAftermath(pieces, tongue), tongue), tongue)
}

const noInterview = (piece: Piece): Piece => readAs(piece, 'left over', piece.reason || 'no interview was found')

/** A play, a chat, a help desk: where most lines stand under labels and it is no interview, it is none without them either. */
const speakMost = (pieces: Piece[]): boolean =>
  pieces.filter(({ role }) => role === 'ask' || role === 'answer').length >
  pieces.filter(({ role }) => role === 'unread').length * 3

/** Speakers decide if there are any; then questions; then headings. */
function findAsks(pieces: Piece[], tongue: Tongue): ReadPieces | null {
  const speakers = readSpeakers(pieces, tongue)
  if (speakers && isInterview(speakers.pieces, tongue, true))
    return { pieces: speakers.pieces, answerers: [...speakers.cast.answerers.values()] }
  if (speakers && speakMost(speakers.pieces)) return null
  const sameLine = splitSameLine(pieces, tongue)
  for (const chosen of [
    readBlocks(pieces, tongue),
    chooseAsks(sameLine, tongue),
    readTopics(pieces, tongue),
    readSheet(pieces, tongue),
  ]) {
    const asked = chosen && withoutSectionHeadings(afterIntroduction(chosen, tongue))
    if (asked && isInterview(asked, tongue, false)) return { pieces: asked, answerers: [] }
  }
  return null
}
