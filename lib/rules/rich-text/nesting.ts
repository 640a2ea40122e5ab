/** Looks at an unknown value before anything recursive does: 10,000 levels must not end the process. */
import { richTextLimits } from './limits.ts'

/** Levels of the deepest valid document: three lists with their items, a paragraph, a text, its marks, one mark's attributes. */
const deepest = 20

/** A text with its three marks is seven objects; no node is more. */
const mostObjects = richTextLimits.nodes * 8

/** What makes walking `value` unsafe, or null. Level by level, not by recursion. A value that contains itself is too deep. */
export function nestingProblem(value: unknown): 'nesting' | 'nodes' | null {
  let level = [value]
  let objects = 0
  for (let depth = 0; level.length > 0; depth++) {
    objects += level.length
    if (depth > deepest) return 'nesting'
    if (objects > mostObjects) return 'nodes'
    level = level.flatMap(objectsIn)
  }
  return null
}

function objectsIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).filter((part) => typeof part === 'object' && part !== null)
}
