/** Which of the names in a text is the one that is interviewed. */
import { type FoundName, isName, namesIn } from './names.ts'
import type { Piece } from './piece.ts'
import { wordCount } from './sentence.ts'
import { hasOrganisationNoun, hasTitleNoun } from './titles.ts'

/** A name, and the words in which it was found. */
export type Person = { found: FoundName; text: string }

/** A name where it stands: the words before and after it, and all that stands before the first question. */
type Place = { found: FoundName; piece: Piece; lead: string; rest: string; front: string; labels: string[] }

const introduced =
  /(?:with|to|meet|meets|introducing|interview(?:ing|ed|s)?(?: with)?|seconds with|hear from|join|joined by|asked|:|profile|spotlight|–|-)\s*$/i
const goesOn =
  /^(?:\s?\([^)]*\))?,?\s+(?:who|has|is|was|had|will|talks?|tells?|told|joins?|joined|shares?|discusses|speaks?|spoke|took|takes|became|becomes|explains?|covers|reflects?|looks|answers?|runs?|leads?|led|heads?|started|describes?|says?|gives?|chats?|opens|reveals?|oversees|works?|our|the|new)\b/i

/** What speaks for a name, and what against it. */
const signs: readonly { points: number; because: string; of: (place: Place) => boolean }[] = [
  {
    points: 8,
    because: 'answers stand under it',
    of: ({ found, labels }) => labels.some((label) => belongsTo(label, found.bare)),
  },
  { points: 3, because: 'the sentence says what the person does', of: ({ rest }) => goesOn.test(rest) },
  { points: 3, because: 'the words before it introduce somebody', of: ({ lead }) => introduced.test(lead) },
  {
    points: 3,
    because: 'a job follows',
    of: ({ rest }) => /^,\s/.test(rest) && hasTitleNoun(rest.split(/[.;]/, 1)[0] ?? ''),
  },
  { points: 2, because: 'a job goes before', of: ({ lead }) => hasTitleNoun(lead) },
  {
    points: 2,
    because: 'stands in the headline or the standfirst',
    of: ({ piece }) => piece.role === 'headline' || piece.role === 'standfirst',
  },
  { points: 2, because: 'stands alone on its line', of: ({ piece }) => isName(piece.text) },
  { points: 2, because: 'is given again', of: ({ found, front }) => front.split(found.bare).length > 2 },
  { points: 1, because: 'part of it is given again', of: ({ found, front }) => isSaidInPart(found.bare, front) },
  {
    points: 3,
    because: 'is quoted in the headline',
    of: ({ found, rest }) => found.at === 0 && /^\s?[:–—-]\s?["“„«‘']/.test(rest),
  },
  { points: -5, because: 'is whoever was told', of: ({ lead }) => /\b(?:tells?|told)\s*$/i.test(lead) },
  { points: -6, because: 'is whoever wrote', of: ({ lead }) => /\bby\s*$/i.test(lead) },
  { points: -3, because: 'is a place', of: ({ lead }) => /\b(?:at|of|in|from)(?: the)?\s*$/i.test(lead) },
]
const enough = 2
const farthest = 8000

/** Takes all pieces, those before the first question that may name the person, and the labels of whoever answers. */
export const personOf = (pieces: Piece[], front: Piece[], labels: string[]): Person | null =>
  personIn(front, labels) ?? introducedBy(pieces, labels) ?? labelled(labels) ?? signed(pieces)

function personIn(front: Piece[], labels: string[]): Person | null {
  const all = front
    .map((piece) => piece.text)
    .join('\n')
    .slice(0, farthest)
  let best: Person | null = null
  let most = enough - 0.5
  for (const piece of front.slice(0, 200)) {
    for (const found of namesIn(piece.text)) {
      const end = found.at + found.name.length
      const lead = piece.text.slice(Math.max(0, found.at - 40), found.at)
      const place = { found, piece, lead, rest: piece.text.slice(end, end + 60), front: all, labels }
      const points = signs.reduce((sum, sign) => sum + (sign.of(place) ? sign.points : 0), 0)
      if (points > most) {
        most = points
        best = { found, text: piece.text }
      }
    }
  }
  return best
}

const isSaidInPart = (name: string, text: string): boolean =>
  name.split(' ').some((word) => word.length > 2 && text.split(word).length > text.split(name).length)

/** "Jane", "Doe", "JD" and "Dr Doe" all mean Jane Doe. */
function belongsTo(label: string, name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/)
  const said = label
    .toLowerCase()
    .replace(/^(?:dr|prof|professor|sir|dame|mr|mrs|ms)\.?\s+/, '')
    .replace(/\./g, '')
  const initials = words.map((word) => word[0]).join('')
  return said === initials || said.split(/[\s-]+/).every((word) => words.includes(word))
}

/** "HOST: With me is Jane Doe." gives the label "JANE" a surname. */
function introducedBy(pieces: Piece[], labels: string[]): Person | null {
  for (const { text } of pieces.filter((piece) => piece.role === 'ask' || piece.role === 'left over').slice(0, 6)) {
    const found = namesIn(text).find(({ bare }) => labels.some((label) => belongsTo(label, bare)))
    if (found) return { found, text }
  }
  return null
}

/** The name that answers stand under, if it is more than initials. */
function labelled(labels: string[]): Person | null {
  for (const label of labels) {
    const plain = label.replace(/\s*\([^)]*\)/g, '').trim()
    const cased = /\p{Ll}/u.test(plain)
      ? plain
      : plain.replace(/\p{L}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase())
    if (plain.length <= 3 || hasTitleNoun(plain) || hasOrganisationNoun(plain)) continue
    const found = namesIn(cased)[0]
    if (found) return { found, text: cased }
    if (
      /^(?:(?:Dr|Prof|Professor|Sir|Dame|Mr|Mrs|Ms|Miss|Frau|Herr)\.? )?\p{Lu}\p{Ll}{2,}$/u.test(cased) &&
      !/^(?:answer|interviewee|guest|speaker|respondent|response|reply|antwort)/i.test(cased)
    ) {
      return { found: { name: cased, bare: cased, at: 0 }, text: cased }
    }
  }
  return null
}

/** Whoever signs "Jane", and whom the mail's first line calls "From: Jane Doe". */
function writer(pieces: Piece[], signature: string): Person | null {
  if (!/^\p{Lu}[\p{L}-]+$/u.test(signature)) return null
  for (const { text, reason } of pieces.slice(0, 12)) {
    const found = reason === 'mail header' && /^(?:from|von|de):/i.test(text) ? namesIn(text)[0] : undefined
    if (found?.bare.split(' ').includes(signature)) return { found, text: found.name }
  }
  return null
}

/** Under a mail's last line: a name, and on the lines below it a job. */
export function signed(pieces: Piece[]): Person | null {
  const sign = pieces.findLastIndex((piece) => piece.reason === 'sign-off')
  if (sign < 0) return null
  const below = pieces.slice(sign + 1, sign + 6)
  const at = below.findIndex((piece) => isName(piece.text.split(',')[0] ?? ''))
  const found = at >= 0 && at <= 1 ? namesIn(below[at]?.text ?? '')[0] : undefined
  if (!found) return writer(pieces, below[0]?.text ?? '')
  const text = below
    .slice(at)
    .filter((piece) => piece.reason !== 'mail footer')
    .map((piece) => piece.text)
    .slice(0, 3)
    .filter((line) => !/\d/.test(line))
  const [name, jobTitle, organisation] = text
  const job =
    organisation && wordCount(organisation) <= 7 && jobTitle && !/,/.test(jobTitle)
      ? `${jobTitle} at ${organisation}`
      : (jobTitle ?? '')
  return { found, text: `${name}, ${job}` }
}
