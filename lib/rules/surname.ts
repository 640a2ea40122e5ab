/** How a list of people is put in order: by the last word of the name, as a telephone book has it. */
import { latinLetters } from './latin-letters.ts'
import { plainLetters } from './plain-letters.ts'

const surname = (name: string) => name.trim().split(/\s+/).at(-1) ?? name

/** Without accents and capitals, ø as o, and an apostrophe as the one that stands before the letters: O’Brien before Oakes. */
const plain = (text: string) =>
  plainLetters(text)
    .replace(/[’‘ʼ]/g, "'")
    .replace(/\P{ASCII}/gu, (letter) => latinLetters[letter] ?? letter)

/** Takes a name. Gives what it is sorted by, character by character: the surname, and the whole name where that is the same. */
export const sortName = (name: string) => `${plain(surname(name))} ${plain(name.trim())}`

/** The letter under which somebody stands: Å and É are under A and E, Ø is under O. '' where there is no name. */
export const initialOf = (name: string) => [...plain(surname(name)).toUpperCase()][0] ?? ''
