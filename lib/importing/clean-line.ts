/** Takes out of a pasted line what nobody can see, and makes every kind of space one plain space. */

/** Soft hyphens, zero-width spaces, byte order marks, and the marks that turn the direction of writing. */
const unseen = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFB]/g
/** Joiners shape Arabic and Indic letters and hold emoji together; anywhere else they are dirt. */
const idleJoiner =
  /(?<!\p{sc=Arab}|\p{sc=Deva}|\p{sc=Beng}|\p{sc=Mlym}|\p{sc=Knda}|\p{sc=Sinh}|\p{M}|\p{Extended_Pictographic})(?:\u200C|\u200D)/gu
const control = /\p{Cc}/gu
const spaces = /[\p{Zs}\t\u2800]+/gu

/** Takes one line as pasted; gives it trimmed, with single plain spaces and no invisible characters. */
export function cleanLine(line: string): string {
  return line
    .replace(spaces, ' ')
    .replace(unseen, '')
    .replace(control, '')
    .replace(idleJoiner, '')
    .replace(spaces, ' ')
    .toWellFormed()
    .trim()
}
