/** Who acts, on what, and when: the first argument of every command and query of the desk. `desk()` in lib/accounts gives one. */
import type { Tx } from '#db/open-database.ts'
import type { Actor } from '#lib/rules/actor.ts'

export interface Desk {
  db: Tx
  actor: Actor
  now: Date
}
