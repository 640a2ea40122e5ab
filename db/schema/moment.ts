/** A column that holds a moment: milliseconds since 1970 in the database, a Date in the code. */
import { integer } from 'drizzle-orm/sqlite-core'

export const moment = (name: string) => integer(name, { mode: 'timestamp_ms' })
