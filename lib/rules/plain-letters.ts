/** A text without capitals and accents: "Élan" and "elan" are the same letters. */
export function plainLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}
