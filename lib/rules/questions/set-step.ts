/** The questions of a set while it is edited, and the steps in it: the same function in the browser and on the server. */

export interface SetRow {
  /** The question's number in the bank. */
  question: number
  wording: string
}

/** The value of a step's button: "up 2", "down 0", "remove 3". */
const pattern = /^(up|down|remove) (\d{1,3})$/

/** Takes the rows and a button's value; any other value, or a row that is not there, gives the rows as they were. */
export function takeSetStep(rows: readonly SetRow[], step: string): SetRow[] {
  const [, verb, place = ''] = pattern.exec(step) ?? []
  const at = Number(place)
  const row = rows[at]
  if (verb === undefined || row === undefined) return [...rows]
  const without = rows.toSpliced(at, 1)
  if (verb === 'remove') return without
  const to = verb === 'up' ? at - 1 : at + 1
  return to < 0 || to >= rows.length ? [...rows] : without.toSpliced(to, 0, row)
}
