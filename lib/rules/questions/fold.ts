/** A wording without what does not make it another one: capitals, accents, kinds of quotation marks, the end's punctuation. */
export function fold(wording: string): string {
  return wording
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\s.?!…:]+$/u, '')
}
