/** The name that most speaks for in what stands before the first question: what is said beside it, and what is said of it. */
import { belongsTo } from './belongs-to.ts'
import { type FoundName, isName, namesIn } from './names.ts'
import type { Person } from './person.ts'
import type { Piece } from './piece.ts'
import { hasTitleNoun } from './titles.ts'

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
    points: 2,
    because: 'begins the line, which goes on about it',
    of: ({ found, rest }) => found.at === 0 && /^\s?[,(–—-]/.test(rest),
  },
  {
    points: 3,
    because: 'is quoted in the headline',
    of: ({ found, rest }) => found.at === 0 && /^\s?[:–—-]\s?["“„«‘']/.test(rest),
  },
  { points: -5, because: 'is whoever was told', of: ({ lead }) => /\b(?:tells?|told)\s*$/i.test(lead) },
  { points: -6, because: 'is whoever wrote', of: ({ lead }) => /\bby\s*$/i.test(lead) },
  {
    points: -6,
    because: 'is whoever photographed',
    of: ({ lead }) => /\b(?:photo(?:graph)?s?|picture|image|illustration|words)(?: by)?:?\s*$/i.test(lead),
  },
  {
    points: 3,
    because: 'is in the picture',
    of: ({ found, rest }) => found.at === 0 && /^[^.]{0,50}\. (?:photo(?:graph)?|picture|image)s?\b/i.test(rest),
  },
  { points: -3, because: 'is a place', of: ({ lead }) => /\b(?:at|of|in|from)(?: the)?\s*$/i.test(lead) },
]
const enough = 2
const farthest = 8000

/** Takes the pieces that may name the person, and the labels of whoever answers; gives the best name, or null where nothing speaks for any. */
export function personIn(front: Piece[], labels: string[]): Person | null {
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
