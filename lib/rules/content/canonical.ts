/** One text for one content, whatever order its keys were written in: what is compared, and what a fingerprint is made of. */
import type { Content } from './content.ts'

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, inOrder(inner)]),
  )
}

export function canonical(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

export function isSameContent(one: Content, other: Content): boolean {
  return canonical(one) === canonical(other)
}
