/** Statements that were prepared before are used again: preparing one took a quarter of the time of publishing an interview. */
import type Sqlite from 'better-sqlite3'
import { LRUCache } from 'lru-cache'

/** The program has some four hundred; a list of numbers in a condition makes another of each length. */
const most = 1_000

export function keepStatements(client: Sqlite.Database) {
  const kept = new LRUCache<string, Sqlite.Statement>({ max: most })
  const prepare = client.prepare.bind(client)
  const prepared = (source: string): Sqlite.Statement => {
    const known = kept.get(source)
    // One that somebody is still going through can begin no second walk.
    if (known && !known.busy) return known.reader ? known.raw(false) : known
    const made: Sqlite.Statement = prepare(source)
    kept.set(source, made)
    return made
  }
  Object.assign(client, { prepare: prepared })
}
