/** Refuses whoever may not do this at all. To somebody without a place at the desk, nothing of it exists. */
import type { Actor } from './actor.ts'
import { type Action, allows } from './permissions.ts'
import { Refusal } from './refusal.ts'

export function requireRight(actor: Actor, action: Extract<Action, 'work' | 'start' | 'keepPeople'>) {
  if (!allows(actor.role, action, false)) throw new Refusal('not-found', 'There is nothing at this address.')
}
