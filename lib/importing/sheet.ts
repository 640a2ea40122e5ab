/** A profile sheet: "Favourite tool: My bone folder." Each line has a heading of its own, and after its colon somebody speaks. */
import { namesAnInterview } from './introduction.ts'
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { namesTaste } from './quick-fire.ts'
import { endsAsSentence, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

const fewestLines = 4
/** "My morning: I read …", "**My morning:** I read …", "**My morning.** I read …" */
const heading =
  /^(?:(?:\*\*|__)(?=\p{Lu}[^*_]{2,70}[:.](?:\*\*|__)|\p{Lu}[^*_]{2,70}(?:\*\*|__)\s?:))?(\p{Lu}[^:.!?*_]{2,70}?)\s?(?::|(?:[:.](?:\*\*|__)|(?:\*\*|__)\s?:))\s+(?=[^\s*])/u

/** Takes the pieces; gives each line of the sheet as a topic and its answer, or null where the text is no sheet. */
export function readSheet(pieces: Piece[], tongue: Tongue): Piece[] | null {
  const told = isTold(pieces, tongue)
  const headings = pieces.map((piece) => headingOf(piece, told))
  const first = headings.findIndex(Boolean)
  const count = headings.filter(Boolean).length
  const unread = pieces.slice(Math.max(0, first)).filter((piece) => piece.role === 'unread').length
  const different = new Set(headings.filter(Boolean)).size
  if (count < fewestLines || count < unread * 0.6 || different < count) return null
  return pieces.flatMap((piece, index) => {
    const words = headings[index]
    if (piece.role !== 'unread' || index < first) return [piece]
    if (!words) return [readAs(piece, 'answer', 'goes on under a heading of the sheet')]
    const answer = piece.text.slice(heading.exec(piece.text)?.[0].length ?? 0)
    return [
      readAsAsk({ ...piece, text: words }, 'topic', 'a heading on the line of what somebody says'),
      {
        ...readAs(piece, 'answer', 'stands on the line of its heading'),
        text: answer,
        mark: '',
        number: null,
        dress: [],
        gap: false,
      },
    ]
  })
}

/** "First job: Paper round": no sentence, but the line over the sheet calls it an interview, and somewhere it says "I", or most of it is what only a person has. */
const isTold = (pieces: Piece[], tongue: Tongue): boolean => {
  const first = pieces.findIndex(({ role, text }) => role === 'unread' && heading.test(text) && !namesAnInterview(text))
  const front = pieces.slice(0, Math.max(0, first))
  const tastes = pieces.filter(({ text }) => namesTaste(heading.exec(text)?.[1] ?? ''))
  return (
    front.some(({ text }) => namesAnInterview(text)) &&
    (tastes.length >= fewestLines || pieces.some(({ text }) => tongue?.me.test(text)))
  )
}

/** "Location: Leeds" is a field; what somebody says ends like a sentence, or is told in a sheet that says "I". */
function headingOf({ role, text }: Piece, told: boolean): string | null {
  const words = role === 'unread' && !namesAnInterview(text) ? heading.exec(text)?.[1] : undefined
  return words !== undefined && wordCount(words) <= 8 && (told || endsAsSentence(text)) && !field.test(words)
    ? words
    : null
}

/** What a form asks of everybody. */
const field =
  /^(?:(?:full |first |last )?name|job(?: ?title)?|title|role|position|post|department|division|team|organi[sz]ation|date|e-?mail|phone|tel|location|address|office)$/i
