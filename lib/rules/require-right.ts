/** For what is no step of an interview's life. To somebody without a place at the desk, nothing of it exists; whoever has one is told who may. */
import type { Actor } from './actor.ts'
import { type Action, allows } from './permissions.ts'
import { Refusal } from './refusal.ts'
import { notAllowed } from './wording/refusals.ts'
import type { Verb } from './workflow.ts'

/** Refuses: not-found, to whoever may not work at the desk; not-allowed, to whoever may, and may not do this. */
export function requireRight(actor: Actor, action: Exclude<Action, Verb>) {
  if (!allows(actor.role, 'work', false)) throw new Refusal('not-found', 'There is nothing at this address.')
  if (!allows(actor.role, action, false)) throw new Refusal('not-allowed', notAllowed[action])
}
