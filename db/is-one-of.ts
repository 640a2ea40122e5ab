/** Whether a column holds one of many values: as one JSON list, since SQLite takes 32,766 variables and no more. */
import { type Column, type SQL, sql } from 'drizzle-orm'

export function isOneOf(column: Column, values: readonly (string | number)[]): SQL {
  return sql`${column} in (select value from json_each(${JSON.stringify(values)}))`
}
