/** Marks: what a stretch of text bears, in their one order, and how two sets of them compare. */
import type { Mark, Text } from './document.ts'

const order = ['link', 'strong', 'emphasis'] as const

/** The text with these marks, each kind once and in order; without the field if there are none. */
export function marked(text: string, marks: readonly Mark[]): Text {
  const ordered = order.flatMap((type) => marks.find((mark) => mark.type === type) ?? [])
  return ordered.length === 0 ? { type: 'text', text } : { type: 'text', text, marks: ordered }
}

export const marksOf = (text: Text): readonly Mark[] => text.marks ?? []

export function isSameMark(one: Mark, other: Mark): boolean {
  if (one.type === 'link') return other.type === 'link' && one.attrs.href === other.attrs.href
  return one.type === other.type
}

export function bears(text: Text, mark: Mark): boolean {
  return marksOf(text).some((own) => isSameMark(own, mark))
}

export function hasSameMarks(one: Text, other: Text): boolean {
  return marksOf(one).length === marksOf(other).length && marksOf(one).every((mark) => bears(other, mark))
}
