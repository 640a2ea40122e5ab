/** The e-mail in which a leader is asked: greeting, numbered questions, closing. Numbered, so that the importer can read a reply that quotes it. */
import { type Asked, fillSlots, slots } from './slots.ts'

/** Greeting and closing may name the writer as well. */
export const letterSlots = [...slots, 'writer'] as const

export interface Letter {
  subject: string
  body: string
}

interface Parts {
  name: string
  greeting: string
  closing: string
  /** As they are to be put, perhaps with slots. */
  wordings: readonly string[]
}

/** Takes the set's parts, whom it goes to (null: to anybody) and who writes. */
export function letterOf({ name, greeting, closing, wordings }: Parts, asked: Asked | null, writer: string): Letter {
  const words = (text: string) => fillSlots(text, asked).replaceAll('{writer}', writer).trim()
  const numbered = wordings.map((wording, at) => `${at + 1}. ${words(wording)}`)
  return { subject: name, body: [words(greeting), ...numbered, words(closing)].filter(Boolean).join('\n\n') }
}

/** Windows hands a program no longer command line than this, Outlook no longer address: what is longer is cut off unseen. */
const longest = 2_000

/** Gives an address that opens the letter in a mail program; null where it is too long for one, and is to be copied. */
export function mailtoOf({ subject, body }: Letter): string | null {
  const address = `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll('\n', '\r\n'))}`
  return address.length > longest ? null : address
}
