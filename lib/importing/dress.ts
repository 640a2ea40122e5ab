/** How a line is set apart from its neighbours: by a number, a bullet, stars, capitals. The words come without it. */

export type Dress = 'quoted' | 'heading' | 'bold' | 'capitals' | 'numbered' | 'bulleted'
/** `mark` is what was taken off the front: "2.", "-", "##". */
type Dressed = { text: string; dress: Dress[]; mark: string; number: number | null }

const heading = /^#{1,6}\s+(?=\S)/
const bullet = /^(?:\\?[-–—*•·‣⁃▪▫◦●○■□►▸➢➤✓✔\uF0B7\uF0A7]\s+|[•▪●\uF0B7\uF0A7](?=\S)|o\s+(?=\p{L}))/u
/** "--> Yes" under a question: whoever answers says where the answer begins. */
const arrow = /^(?:[-–—]{1,2}>|={1,2}>|➤)\s+(?=\S)/u
/** "1.", "2)", "(3)", "4:", "1.What" and Markdown's "5\."; not "3.5 million", not "1986.", not "60 Seconds with". */
const numbering =
  /^(?:\((\d{1,2})\)|(\d{1,2})(?:\\?[.):/]|\s?[-–—](?=\s)|(?=\s\p{Lu})(?!\s(?:[Ss]econds|SECONDS|[Mm]inutes|MINUTES|[Qq]uestions|QUESTIONS)\s)))\s*(?=[^\s\d])/u
/** "1️⃣" is one digit in a box. */
const keycap = /^(\d)\uFE0F?\u20E3\s*(?=\S)/u
const boldNumber = /^(\*\*|__)(\(?\d{1,2}\\?[.):]\)?)\1\s*/
const wholeBold = /^(?:(\*\*|__|\*|_)(?=\S)([^*]+?)\1|(\*{2,3}|_{2,3})\s?(?=\S)([^*]+?)\s?\3)$/

export function undress(line: string): Dressed {
  const dress: Dress[] = []
  const marks: string[] = []
  let text = line
  let number: number | null = null
  const off = (length: number): void => {
    marks.push(text.slice(0, length).trim())
    text = text.slice(length)
  }
  const unbold = (): void => {
    const bold = wholeBold.exec(text)
    const inner = bold?.[2] ?? bold?.[4]
    if (inner === undefined) return
    dress.push('bold')
    text = inner.trim()
  }

  text = text.replace(boldNumber, '$2 ')
  const hashes = heading.exec(text)
  if (hashes) {
    dress.push('heading')
    off(hashes[0].length)
  }
  unbold()
  const pointed = arrow.exec(text)
  if (pointed) off(pointed[0].length)
  text = text.replace(keycap, '$1. ')
  const figure = numbering.exec(text)
  const point = bullet.exec(text)
  if (figure) {
    dress.push('numbered')
    number = Number(figure[1] ?? figure[2])
    off(figure[0].length)
  } else if (point && text.length > point[0].length) {
    dress.push('bulleted')
    off(point[0].length)
  }
  unbold()
  if (isInCapitals(text)) dress.push('capitals')
  return { text, dress, mark: marks.join(' '), number }
}

function isInCapitals(text: string): boolean {
  if (text.length > 300 || /\p{Ll}/u.test(text)) return false
  return (text.match(/\p{Lu}/gu)?.length ?? 0) >= 6 && text.includes(' ')
}
