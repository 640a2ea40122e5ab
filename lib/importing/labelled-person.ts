/** The person behind the label that answers stand under. */
import { belongsTo } from './belongs-to.ts'
import { isTitledName, namesIn } from './names.ts'
import type { Person } from './person.ts'
import type { Piece } from './piece.ts'
import { hasOrganisationNoun, hasTitleNoun } from './titles.ts'

/** In questions: later ones may speak of others. */
const farthestCall = 3

/** "HOST: With me is Jane Doe." gives the label "JANE" a surname. */
export function introducedBy(pieces: Piece[], labels: string[]): Person | null {
  for (const { text } of pieces.filter((piece) => piece.role === 'ask' || piece.role === 'left over').slice(0, 6)) {
    const found = namesIn(text).find(({ bare }) => labels.some((label) => belongsTo(label, bare)))
    if (found) return { found, text }
  }
  return null
}

/** "What brought you here, Jane Doe?", "Jane Doe, you came by train.": whom the first questions call by name. */
export function calledByName(pieces: Piece[]): Person | null {
  for (const { text } of pieces.filter(({ role }) => role === 'ask').slice(0, farthestCall)) {
    for (const found of namesIn(text)) {
      const rest = text.slice(found.at + found.name.length)
      const called = found.at === 0 ? /^,\s/.test(rest) : text[found.at - 2] === ',' && /^[?.!,]/.test(rest)
      if (called) return { found, text: found.name }
    }
  }
  return null
}

/** The name that answers stand under, if it is more than initials. */
export function labelled(labels: string[]): Person | null {
  for (const label of labels) {
    const inBrackets = namesIn(/\(([^)]+)\)/.exec(label)?.[1] ?? '')[0]
    if (inBrackets) return { found: inBrackets, text: inBrackets.name }
    const plain = label.replace(/\s*\([^)]*\)/g, '').trim()
    const cased = /\p{Ll}/u.test(plain)
      ? plain
      : plain.replace(/\p{L}+/gu, (word) => (word[0] ?? '') + word.slice(1).toLowerCase())
    if (isTitledName(cased)) return { found: { name: cased, bare: cased, at: 0 }, text: cased }
    if (plain.length <= 3 || hasTitleNoun(plain) || hasOrganisationNoun(plain)) continue
    const found = namesIn(cased)[0]
    if (found) return { found, text: cased }
    if (
      /^\p{Lu}\p{Ll}{2,}$/u.test(cased) &&
      !/^(?:answer|interviewee|guest|speaker|respondent|participant|subject|panel|response|reply|antwort)/i.test(cased)
    ) {
      return { found: { name: cased, bare: cased, at: 0 }, text: cased }
    }
  }
  return null
}
