/**
 * A long list of whole numbers out of one query. Handing 325,000 rows over one by one takes 60 ms, handing over one text with all of
 * them and reading its figures takes 35.
 */
import { type SQL, sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'

const [comma, minus, zero] = [44, 45, 48] as const

/** Takes an expression that is a number, or several with commas between, and what it is asked of ("from … where …"). No number may be null. */
export function numbersOf(db: Tx, expression: SQL, of: SQL): Float64Array {
  const row = db.get<{ numbers: Buffer | null }>(sql`select cast(group_concat(${expression}) as blob) as numbers ${of}`)
  return row?.numbers ? numbersIn(row.numbers) : new Float64Array()
}

function numbersIn(figures: Buffer): Float64Array {
  let count = 1
  for (const byte of figures) if (byte === comma) count++
  const numbers = new Float64Array(count)
  let [at, number, sign] = [0, 0, 1]
  for (const byte of figures) {
    if (byte === comma) {
      numbers[at++] = sign * number
      number = 0
      sign = 1
    } else if (byte === minus) sign = -1
    else number = number * 10 + byte - zero
  }
  numbers[at] = sign * number
  return numbers
}
