/** The one open connection of this module graph, opened on first use. Whoever starts the server has migrated it by then. */
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { type Database, openDatabase } from '#db/open-database.ts'
import { WrongSettings } from './configuration/settings.ts'
import { configuration } from './configuration.ts'

let ours: Database | undefined

/** The configured database; its folder is made where there is none, for its owner alone. */
export function database(): Database {
  ours ??= openAt(configuration().databasePath)
  return ours
}

/** Takes the path of DATABASE_PATH. Gives a connection, or throws WrongSettings where there can be none. */
export function openAt(path: string): Database {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    return openDatabase(path)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new WrongSettings([`DATABASE_PATH must be the path of a database to write to; ${path} is none (${why}).`])
  }
}

/** Closes it, for good: the process is about to end. */
export function closeDatabase() {
  ours?.$client.close()
}
