/** The address in round brackets that makes the words before it a link: `(https://…)` or `(<https://…>)`. */
import { richTextLimits } from './limits.ts'

/** The same bound as in CommonMark's reference reader; it also keeps ten thousand `](` from being searched to the end each. */
const deepest = 32

const inAngles = /^\(\s*<([^<>\n]*)>\s*\)/

/** Takes the text and the place of its `(`; gives the address as meant and the place after its `)`, or null. */
export function resourceAt(source: string, start: number): { address: string; end: number } | null {
  if (source.charAt(start) !== '(') return null
  const near = source.slice(start, start + richTextLimits.address + 100)
  const [whole, typed] = inAngles.exec(near) ?? balanced(near) ?? []
  if (whole === undefined || typed === undefined) return null
  return { address: typed.replace(/\\([!-/:-@[-`{-~])/g, '$1'), end: start + whole.length }
}

/** The brackets that `text` begins with, and what stands between them, if that is one word whose own brackets are balanced. */
function balanced(text: string): [string, string] | null {
  let depth = 0
  for (let at = 0; at < text.length && depth <= deepest; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '(') depth++
    else if (text[at] === ')' && --depth === 0) {
      const address = text.slice(1, at).trim()
      return /\s/.test(address) ? null : [text.slice(0, at + 1), address]
    }
  }
  return null
}
