/** A part of a Word file before mammoth sees it: counted, without entities, and without wrappers whose words mammoth would drop. */
import { fileLimits } from '#lib/importing/files/file-limits.ts'
import { Unreadable } from '#lib/importing/files/unreadable.ts'

const tag = /<(\/?)([A-Za-z_][\w.:-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g

/** mammoth knows these not and drops what is in them: the results of simple fields, and text that runs the other way. */
const wrappers = new Set(['w:fldSimple', 'w:dir', 'w:bdo'])

/** Takes XML; gives it with the wrappers taken off. Throws Unreadable where it declares entities, or is larger or deeper than fileLimits. */
export function soundXml(xml: string): string {
  if (/<!(?:DOCTYPE|ENTITY)/i.test(xml)) throw new Unreadable('wordStrange')
  let elements = 0
  let depth = 0
  return xml.replace(tag, (whole, end: string, name: string, rest: string) => {
    if (end === '') elements += 1
    if (elements > fileLimits.xmlElements) throw new Unreadable('wordTooMuch')
    if (end !== '') depth -= 1
    else if (!rest.endsWith('/')) depth += 1
    if (depth > fileLimits.xmlDepth) throw new Unreadable('wordStrange')
    return wrappers.has(name) ? '' : whole
  })
}
