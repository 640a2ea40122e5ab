/** Whom a comment names: "@" before a colleague's name, or before the first name where only one has it. */
import { plainLetters } from '#lib/rules/plain-letters.ts'

interface Colleague {
  id: number
  name: string
}

/** After a name that is at its end: no further letter, and no hyphen that leads on to one. */
const goesOn = /^-?[\p{L}\p{N}]/u

/** Takes the text as typed. Gives the numbers of those named, in the order of `people`. Accents and capitals do not matter. */
export function namedInComment(text: string, people: readonly Colleague[]): number[] {
  const asked = people.map(({ id, name }) => ({ id, whole: plainLetters(name), first: firstName(name) }))
  const named = new Set<number>()
  for (const part of plainLetters(text).split('@').slice(1)) {
    const begins = (name: string) => part.startsWith(name) && !goesOn.test(part.slice(name.length))
    const whole = asked.filter((one) => begins(one.whole))
    const found = whole.length > 0 ? whole : asked.filter((one) => begins(one.first))
    if (found.length === 1 && found[0]) named.add(found[0].id)
  }
  return people.flatMap(({ id }) => (named.has(id) ? id : []))
}

const firstName = (name: string) => plainLetters(name).split(' ')[0] ?? ''
