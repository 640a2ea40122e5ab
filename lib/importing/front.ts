/** What stands before the first question: headline, tags, standfirst; the rest is left over. */
import { tagLabel } from '#lib/rules/lines/tags-of.ts'
import { isFormField } from './form-field.ts'
import { gluedTags } from './glue.ts'
import { introduces, introducesSomebody, namesAnInterview, saysWho, speaksAsI, speaksOfOne } from './introduction.ts'
import { isName, namesIn } from './names.ts'
import { type Piece, readAs } from './piece.ts'
import { endsAsSentence, sentencesOf, wordCount } from './sentence.ts'
import { hasTitleNoun } from './titles.ts'
import type { Tongue } from './tongue.ts'

export function readFront(pieces: Piece[], tongue: Tongue): Piece[] {
  const first = pieces.findIndex((piece) => piece.role === 'ask')
  const end = first < 0 ? pieces.length : first
  const front = pieces.slice(0, end).map((piece) => asTags(piece))
  const standfirst = standfirstOf(front, tongue)
  const headline = headlineOf(front, standfirst)
  return [
    ...front.map((piece, index) => {
      if (piece.role !== 'unread') return piece
      if (index === standfirst) return readAs(piece, 'standfirst', 'introduces the interview')
      if (index === headline) return readAs(piece, 'headline', 'the line over the piece')
      if (
        headline !== null &&
        index === headline + 1 &&
        endsOpen.test(front[headline]?.text ?? '') &&
        isName(piece.text)
      )
        return readAs(piece, 'headline', 'the name with which the line above ends')
      const again = headline !== null && piece.text === front[headline]?.text
      return readAs(piece, 'left over', again ? 'the headline a second time' : 'stands before the first question')
    }),
    ...pieces.slice(end),
  ]
}

/** "A minute with" */
const endsOpen = /\b(?:with|meet|introducing|for|to|and)(?:\s?(?:…|\.{3}))?$/iu

/** Tags are lines of a few words each; after "Tags:", or run together. */
export function asTags(piece: Piece): Piece {
  if (piece.role !== 'unread') return piece
  if (tagLabel.test(piece.text) && wordCount(piece.text) <= 25) return readAs(piece, 'topics', 'tags under their label')
  return gluedTags(piece.text) ? readAs(piece, 'topics', 'tags that had run together') : piece
}

function standfirstOf(front: Piece[], tongue: Tongue): number | null {
  const greeted = front.findIndex((piece) => piece.reason === 'greeting' || piece.reason === 'mail header')
  const candidates = front.flatMap((piece, index) =>
    piece.role === 'unread' && couldIntroduce(piece, tongue, greeted >= 0 && greeted < index) ? [index] : [],
  )
  const introducing = candidates.filter((index) => introduces(front[index]?.text ?? '', tongue))
  return introducing[0] ?? candidates[0] ?? null
}

function couldIntroduce({ text }: Piece, tongue: Tongue, afterGreeting: boolean): boolean {
  const words = wordCount(text)
  if (words < (saysWho(text) ? 5 : 8) || (words < 14 && !endsAsSentence(text) && !isUnfinished(text))) return false
  if (afterGreeting && !introducesSomebody(text, tongue)) return false
  if (tongue?.you.test(text) && !introducesSomebody(text, tongue) && !speaksOfOne(text)) return false
  return !speaksAsI(text, tongue)
}

/** "The new Director of Culture on flops and fathers", "We asked her five questions 👇": no full stop, but no menu either. */
const isUnfinished = (text: string): boolean =>
  (/^(?:The|Our|A|An)\s/.test(text) && / on \p{Ll}/u.test(text) && hasTitleNoun(text)) ||
  /(?::|\p{Extended_Pictographic}\uFE0F?)$/u.test(text)

/** Headlines are found by what speaks for them; one that nothing speaks for is a menu entry. */
function headlineOf(front: Piece[], standfirst: number | null): number | null {
  const names = front.flatMap((piece) => namesIn(piece.text).map(({ bare }) => bare))
  const seen = new Map<string, number>()
  for (const { text } of front) seen.set(text, (seen.get(text) ?? 0) + 1)
  const greeted = front.findIndex((piece) => piece.reason === 'greeting')
  let best: number | null = null
  let most = 1
  for (const [index, piece] of front.entries()) {
    if (piece.role !== 'unread' || index === standfirst || !hasHeadlineShape(piece)) continue
    if (greeted >= 0 && index > greeted && piece.dress.length === 0 && !namesAnInterview(piece.text)) continue
    let score = 0
    const words = wordCount(piece.text)
    if ((seen.get(piece.text) ?? 0) > 1) score += 3
    if (
      front.some(
        (other) =>
          other.text !== piece.text &&
          other.text.startsWith(piece.text) &&
          /^\s?[|–—-]\s/.test(other.text.slice(piece.text.length)),
      )
    )
      score += 3
    if (piece.dress.includes('heading') || piece.dress.includes('bold')) score += 2
    if (namesAnInterview(piece.text)) score += 3
    if (names.some((name) => piece.text.includes(name)) && !isName(piece.text)) score += 2
    if (words >= 5) score += 2
    else if (words >= 3) score += 1
    const next = front.slice(index + 1).find((other) => other.reason !== 'no words')
    if (standfirst !== null && front[standfirst] === next) score += 1
    if (next && words >= 3 && isName(next.text)) score += 2
    if (next && ['byline', 'date line', 'reading time'].includes(next.reason)) score += 2
    if (standfirst !== null && index > standfirst) score -= 2
    if (piece.dress.includes('bulleted')) score -= 2
    const above = front[index - 1]
    if (above && isName(above.text) && hasTitleNoun(piece.text)) score -= 4
    if (score > most) {
      most = score
      best = index
    }
  }
  return best
}

/** "Please find my answers below. Feel free to shorten!" comes with a mail. */
const coversMail = (text: string): boolean =>
  /^please\b/i.test(text) || (sentencesOf(text).length > 1 && /^(?:sorry|here)\b|\bmy\b/i.test(text))

const hasHeadlineShape = ({ text }: Piece): boolean => {
  const words = wordCount(text)
  return (
    words >= 2 &&
    words <= 22 &&
    text.length <= 160 &&
    !/[,;:.]$/.test(text) &&
    !isName(text) &&
    !isFormField(text) &&
    !coversMail(text)
  )
}
