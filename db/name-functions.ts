/** What the triggers over leaders call: SQL has no notion of a surname. */
import type Sqlite from 'better-sqlite3'
import { initialOf, sortName } from '#lib/rules/surname.ts'

const ofName = (made: (name: string) => string) => (name: unknown) => (typeof name === 'string' ? made(name) : '')

export function addNameFunctions(client: Sqlite.Database) {
  client.function('sort_name', { deterministic: true }, ofName(sortName))
  client.function('initial_of', { deterministic: true }, ofName(initialOf))
}
