/** The one way to change anything: a synchronous transaction that takes the write lock before it reads. */
import type { Tx } from '#db/open-database.ts'

/**
 * Begun `immediate`, so that what was read cannot be changed by somebody else before it is written back: a deferred
 * transaction that first reads and then writes is refused half-way when another writer was faster.
 */
export function change<Result>(db: Tx, work: (tx: Tx) => Result): Result {
  return db.transaction((tx) => work(tx), { behavior: 'immediate' })
}
