/** The sign that begins a list item, and which lists it may begin or continue. */
import type { List } from './document.ts'

/** `sign` is the bullet, or what follows the number. Another sign begins another list. */
export type ListMarker = { type: List['type']; sign: string; number: string; words: string }

const bullet = /^([-+*])(?:\s+(.*))?$/
const numbered = /^(\d{1,9})([.)])\s+(.+)$/
const ornament = /^([-*_])(?:\s*\1){2,}$/

/** Takes a line without the white space around it; gives the marker that it begins with, or null. `* * *` is no list. */
export function listMarker(line: string): ListMarker | null {
  if (ornament.test(line)) return null
  const [, number, point, item] = numbered.exec(line) ?? []
  if (number && point && item) return { type: 'orderedList', sign: point, number, words: item }
  const [, sign, words = ''] = bullet.exec(line) ?? []
  return sign ? { type: 'bulletList', sign, number: '', words } : null
}

/**
 * A numbered list begins with 1. "1986. That was the year" is a sentence, and a list could not give its number back.
 */
export function canBegin({ type, number }: ListMarker): boolean {
  return type === 'bulletList' || number === '1'
}

/** Whether `marker` goes on a list of so many items that ends with `last`. Some people number every item 1. */
export function continues(last: ListMarker, items: number, marker: ListMarker): boolean {
  if (marker.type !== last.type || marker.sign !== last.sign) return false
  const counts = marker.number === String(items + 1) && last.number === String(items)
  return marker.type === 'bulletList' || counts || (marker.number === '1' && last.number === '1')
}

/** Whether a line looks like an item, even if it can be none here: such a line is not run on into the one before. */
export function looksLikeItem(line: string): boolean {
  return /^(?:[-+*]|\d{1,2}[.)])\s+\S/.test(line)
}
