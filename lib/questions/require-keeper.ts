/** Refuses whoever may not change the bank: to readers there is none, editors read it and choose from it. */
import type { Actor } from '#lib/rules/actor.ts'
import { allows } from '#lib/rules/permissions.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** Refuses: not-found, not-allowed. */
export function requireKeeper(actor: Actor) {
  requireRight(actor, 'work')
  if (!allows(actor.role, 'keepQuestions', false))
    throw new Refusal('not-allowed', 'Only an admin can change the question bank.')
}
