/** Opens the database, and makes it keep its word before anybody writes to it. */
import Sqlite from 'better-sqlite3'
import { type BetterSQLite3Database, drizzle } from 'drizzle-orm/better-sqlite3'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import { keepStatements } from './keep-statements.ts'
import { addNameFunctions } from './name-functions.ts'
import { addSearchFunctions } from './search-functions.ts'

export type Database = BetterSQLite3Database & { $client: Sqlite.Database }
/** A database or an open transaction: what a query needs. */
export type Tx = BaseSQLiteDatabase<'sync', Sqlite.RunResult>

/** As numbers, the way SQLite reads them back: synchronous 2 is FULL. */
const promises = { foreign_keys: 1, synchronous: 2, busy_timeout: 5000 } as const

/** KiB of the file that each connection keeps at hand: with 2 GB of interviews, a page's questions take an eighth less time than with 16 MiB. */
const memory = 64 * 1024

/**
 * better-sqlite3 falls back to synchronous=NORMAL at every reopen, whatever a new file says, and under NORMAL in WAL a
 * power cut may lose what was answered as saved. So each connection is told, and each is asked whether it heard.
 */
function keepPromises(client: Sqlite.Database) {
  client.pragma('journal_mode = WAL')
  for (const [pragma, value] of Object.entries(promises)) {
    client.pragma(`${pragma} = ${value}`)
    const heard = client.pragma(pragma, { simple: true })
    if (heard !== value) throw new Error(`SQLite answers ${pragma} = ${String(heard)}, and ${value} was asked for.`)
  }
}

/** Takes a path, ':memory:', or a whole database as bytes. Gives a connection; its tables are migrate-database.ts's business. */
export function openDatabase(from: string | Buffer): Database {
  const client = new Sqlite(from)
  keepPromises(client)
  client.pragma(`cache_size = ${-memory}`)
  addNameFunctions(client)
  keepStatements(client)
  addSearchFunctions(client)
  return drizzle(client)
}
