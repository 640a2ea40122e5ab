/** The rows of an action: JSON by number, each parsed once, however often it is pointed at. */
import { jsonIn } from './json-in.ts'

/** Gives what stands in a row, or undefined where there is none or it is no JSON. */
export type Rows = (row: string) => unknown

/** Takes what gives a row's text. A row that is parsed at each mention costs seconds: one body can mention it 400,000 times. */
export function rowsOf(textOf: (row: string) => string | undefined): Rows {
  const parsed = new Map<string, unknown>()
  return (row) => {
    if (!parsed.has(row)) parsed.set(row, jsonIn(textOf(row) ?? ''))
    return parsed.get(row)
  }
}
