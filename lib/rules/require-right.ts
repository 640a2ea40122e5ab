/** For what is no step of an interview's life. Refuses whoever may not do this at all. To somebody without a place at the desk, nothing of it exists. */
import type { Actor } from './actor.ts'
import { type Action, allows } from './permissions.ts'
import { Refusal } from './refusal.ts'
import type { Verb } from './workflow.ts'

export function requireRight(actor: Actor, action: Exclude<Action, Verb>) {
  if (!allows(actor.role, action, false)) throw new Refusal('not-found', 'There is nothing at this address.')
}
