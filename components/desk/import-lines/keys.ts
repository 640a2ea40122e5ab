/** What the keys do while a line has the focus; anywhere else they do nothing, so nothing is pressed by accident. */
import { roleOfKey } from '#lib/rules/lines/line-step.ts'
import type { Act } from './lines-in-hand.ts'

const page = 10

/** Takes a key as the browser names it and the place of the line. Gives what it does, or null where it does nothing. */
export function actOfKey(key: string, at: number): Act | null {
  const role = key.length === 1 ? roleOfKey(key) : null
  if (role !== null) return { does: 'step', step: { verb: 'turn', at, role } }
  switch (key.length === 1 ? key.toLowerCase() : key) {
    case 'ArrowDown':
    case 'j':
      return { does: 'go', to: at + 1 }
    case 'ArrowUp':
    case 'k':
      return { does: 'go', to: at - 1 }
    case 'PageDown':
      return { does: 'go', to: at + page }
    case 'PageUp':
      return { does: 'go', to: at - page }
    case 'Home':
      return { does: 'go', to: 0 }
    case 'End':
      return { does: 'go', to: Number.POSITIVE_INFINITY }
    case 'm':
      return { does: 'step', step: { verb: 'join', at } }
    case 'Enter':
      return { does: 'split', at }
    case 'u':
      return { does: 'take back' }
    default:
      return null
  }
}
