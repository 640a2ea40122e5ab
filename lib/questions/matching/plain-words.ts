/** A wording as plain words: lower case, no accents, contractions written out, each slot of the bank as one "_". */

const contractions: [RegExp, string][] = [
  [/\bcan't\b/g, 'can not'],
  [/\bwon't\b/g, 'will not'],
  [/\bshan't\b/g, 'shall not'],
  [/n't\b/g, ' not'],
  [/'ve\b/g, ' have'],
  [/'re\b/g, ' are'],
  [/'ll\b/g, ' will'],
  [/\bi'm\b/g, 'i am'],
  [/\blet's\b/g, 'let us'],
  [/\b(you|we|they|i|he|she|it|who|what)'d\b/g, '$1 would'],
  [/\b(what|who|where|when|how|why|that|there|here|it|which|he|she)'s\b/g, '$1 is'],
  [/\b(what|who|where|when|how)re\b/g, '$1 are'],
  [/\b(what|who|where|how)s\b/g, '$1 is'],
  [/'s?\b/g, ''],
]

/** Takes any text; gives its words, with spaces between. */
export function plainWords(text: string): string[] {
  let plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(/\{[^{}]*\}/g, ' _ ')
  for (const [short, long] of contractions) plain = plain.replace(short, long)
  return plain.match(/[\p{L}\p{N}]+|_/gu) ?? []
}
