/** A check that a column holds one of the words that the rules know, so that the database refuses what the code would not understand. */
import { type Column, sql } from 'drizzle-orm'
import { check } from 'drizzle-orm/sqlite-core'

export function oneOf(name: string, column: Column, words: readonly string[]) {
  const list = sql.raw(words.map((word) => `'${word}'`).join(', '))
  return check(name, sql`${column} in (${list})`)
}
