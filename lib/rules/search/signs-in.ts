/**
 * Words that are what they are by their signs: C++, R&D, 20.04, .NET, 24/7. An index of letters and figures would know C and
 * 20 and no more, so each of these is kept a second time, with its signs spelt out in letters.
 */
import { plainStretches } from './words-in.ts'

type SignedWord = { from: number; to: number; spelt: string }

const figure = '[\\p{L}\\p{N}\\p{M}]'
const within = "[+#&@%$£€§°=*_./\\\\~^|:’']"
const signed = new RegExp(
  `(?:[#@$£€§]{1,3}|(?<![\\p{L}\\p{N}.])\\.)?${figure}+(?:${within}{1,2}${figure}+)*[+#%°$£€]*`,
  'gu',
)
const sign = /[+#&@%$£€§°=*_./\\~^|:]/u
const longest = 64

/** Sign by sign and stretch by stretch, so that the beginning of a word is the beginning of its spelling. */
function spell(text: string): string {
  const pieces = text.replace(/['’]/g, '').match(new RegExp(`${figure}+|${sign.source}`, 'gu')) ?? []
  return pieces
    .map((piece) => (sign.test(piece) ? `zq${piece.codePointAt(0)?.toString(36)}q` : plainStretches(piece).join('')))
    .join('')
}

/** What also counts as said where the whole is said: each side of a stroke, and "C++" in "C++11". */
function insideOf(whole: string): string[] {
  const sides = whole.includes('/') ? whole.split('/') : []
  const heads = /^[\p{L}\p{N}]+[+#]+(?=[\p{L}\p{N}])/u.exec(whole) ?? []
  return [...sides, ...heads].filter((piece) => sign.test(piece))
}

/** Takes any text; gives its signed words in order, with those inside them. */
export function signsIn(text: string): SignedWord[] {
  return [...text.matchAll(signed)].flatMap(({ 0: whole, index: from }) => {
    if (!sign.test(whole) || whole.length > longest) return []
    const to = from + whole.length
    return [whole, ...insideOf(whole)].map((said) => ({ from, to, spelt: spell(said) }))
  })
}
