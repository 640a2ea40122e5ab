/** Who signs the mail in which the answers came. */
import { isName, namesIn } from './names.ts'
import type { Person } from './person.ts'
import type { Piece } from './piece.ts'
import { wordCount } from './sentence.ts'

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

const replying = /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp): ?(?:re|aw|sv|antw|r): /i
const surnameFirst = /^(?:from|von|de|da|van): ?["']?(\p{Lu}[\p{L}’'-]+), (\p{Lu}[\p{L}-]+)/iu

/** Whoever sent a reply has answered: "From: Doe, Jane" over "Subject: RE: …". */
export function replier(pieces: Piece[]): Person | null {
  const headers = pieces.filter(({ reason }) => reason === 'mail header').slice(0, 6)
  const from = headers.find(({ text }) => /^(?:from|von|de|da|van):/i.test(text))
  if (!from || !headers.some(({ text }) => replying.test(text))) return null
  const [, surname, given] = surnameFirst.exec(from.text) ?? []
  const name = surname && given ? `${given} ${surname}` : (namesIn(from.text)[0]?.name ?? null)
  return name === null ? null : { found: { name, bare: name, at: 0 }, text: name }
}
