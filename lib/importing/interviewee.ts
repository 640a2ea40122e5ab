/** Who is interviewed: a name, a job title and an organisation, each only if the text says so. */
import { belongsTo } from './belongs-to.ts'
import { namesIn } from './names.ts'
import { type Person, personOf } from './person.ts'
import type { Piece } from './piece.ts'
import { postBeside, postOfOneself } from './post-beside.ts'
import type { Interviewee } from './reading.ts'
import { wordCount } from './sentence.ts'
import { signed } from './signature.ts'

/** Here stand the names of others: who wrote, who photographed, whom the mail was sent to. */
const ofOthers = new Set(['byline', 'photo credit', 'mail header', 'greeting'])

/** Takes the read pieces and the labels of whoever answers; gives null where nobody is named. */
export function intervieweeOf(pieces: Piece[], labels: string[]): Interviewee | null {
  const firstAsk = pieces.findIndex((piece) => piece.role === 'ask')
  const front = pieces
    .slice(0, Math.max(0, firstAsk))
    .filter((piece) => piece.role !== 'mark' && !ofOthers.has(piece.reason))
  const fields = fieldsOf(front)
  const person = personOf(pieces, front, labels)
  const name = fields.name ?? person?.found.name ?? null
  if (name === null || (person && isOneOfTwo(person, front, labels))) return null
  const signature = signed(pieces)
  const fromSignature = signature && signature.found.bare === person?.found.bare ? postBeside(signature, []) : null
  const post = (person && postBeside(person, front)) ?? fromSignature ?? postOfOneself(pieces)
  return {
    name,
    jobTitle: fields.jobTitle ?? post?.jobTitle ?? null,
    organisation: fields.organisation ?? post?.organisation ?? null,
  }
}

/** "Jane Doe and Ann Roe", and both answer: nothing says whose interview it is. */
const isOneOfTwo = ({ found }: Person, front: Piece[], labels: string[]): boolean =>
  front.some(({ text }) => {
    const names = namesIn(text)
    return names.some((one, place) => {
      const other = names[place + 1]
      if (!other || !/^,? (?:and|&|und|et|y|e|en|och|og) $/u.test(text.slice(one.at + one.name.length, other.at)))
        return false
      const both = [one.bare, other.bare]
      return both.includes(found.bare) && both.every((bare) => labels.some((label) => belongsTo(label, bare)))
    })
  })

/** A form's own fields: "Name: …", "Job title: …". */
function fieldsOf(front: Piece[]): { name: string | null; jobTitle: string | null; organisation: string | null } {
  const value = (label: string, shape: (text: string) => boolean): string | null => {
    const field = new RegExp(`^(?:${label})\\s?[:–-]\\s*(.+)$`, 'iu')
    for (const { text } of front) {
      const words = text.length <= 160 ? field.exec(text)?.[1]?.trim() : undefined
      if (words !== undefined && shape(words)) return words
    }
    return null
  }
  const named = value('(?:full )?name|interviewee|who', (text) => namesIn(text)[0]?.at === 0)
  const onlyName = named === null ? null : (namesIn(named)[0]?.name ?? null)
  return {
    name: onlyName,
    jobTitle: value('job(?: title)?|title|role|position|post|job role', (text) => wordCount(text) <= 12),
    organisation: value(
      'organi[sz]ation|company|employer|institution|division|department|team|directorate|faculty',
      (text) => wordCount(text) <= 12,
    ),
  }
}
