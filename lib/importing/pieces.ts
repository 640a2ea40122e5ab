/** The paragraphs of a text, each with the dress it stood in; nothing is read yet. */
import { chromeOf } from './chrome.ts'
import { undress } from './dress.ts'
import type { Line } from './lines.ts'
import type { Piece } from './piece.ts'

/** "[00:12]", and the two times over a subtitle. */
const time = /^[[(]?\d{1,2}:\d{2}(?::\d{2})?(?:[.,]\d{3})?(?: ?[-–]{1,2}> ?[\d:.,]+.{0,40})?[\])]?$/

export function piecesOf(lines: Line[]): Piece[] {
  return lines.map((line) => {
    const { text, dress, mark, number } = undress(line.text)
    const around = chromeOf(text) ?? chromeOf(line.text)
    const chrome = mark === '#' && around === 'byline' ? null : around // "# Portrait: Jane Doe"
    return {
      text,
      dress: line.quoted > 0 ? ['quoted', ...dress] : dress,
      mark,
      number,
      gap: line.gap > 0,
      indent: line.indent,
      role: chrome !== null ? 'left over' : time.test(line.text) ? 'mark' : 'unread',
      reason: chrome ?? (time.test(line.text) ? 'a time in the recording' : ''),
      kind: null,
      opens: false,
    }
  })
}
