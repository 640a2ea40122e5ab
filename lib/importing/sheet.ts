/** A profile sheet: "Favourite tool: My bone folder." Each line has a heading of its own, and after its colon somebody speaks. */
import { type Piece, readAs, readAsAsk } from './piece.ts'
import { endsAsSentence, wordCount } from './sentence.ts'

const fewestLines = 4
const heading = /^(\p{Lu}[^:.!?]{2,70}?)\s?:\s+(?=\S)/u

/** Takes the pieces; gives each line of the sheet as a topic and its answer, or null where the text is no sheet. */
export function readSheet(pieces: Piece[]): Piece[] | null {
  const headings = pieces.map(headingOf)
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

/** "Location: Leeds" is a field; what somebody says ends like a sentence. */
function headingOf({ role, text }: Piece): string | null {
  const words = role === 'unread' ? heading.exec(text)?.[1] : undefined
  return words !== undefined && wordCount(words) <= 8 && endsAsSentence(text) ? words : null
}
