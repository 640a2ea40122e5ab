/** The steps in a list that is put into an order: the same function in the browser and on the server. */

/** The value of a step's button: "up 2", "down 0", "remove 3". */
const pattern = /^(up|down|remove) (\d{1,3})$/

/** Takes the rows and a button's value; any other value, or a row that is not there, gives the rows as they were. */
export function takeRowStep<Row>(rows: readonly Row[], step: string): Row[] {
  const [, verb, place = ''] = pattern.exec(step) ?? []
  const at = Number(place)
  if (verb === undefined || at >= rows.length) return [...rows]
  const without = rows.toSpliced(at, 1)
  if (verb === 'remove') return without
  const to = verb === 'up' ? at - 1 : at + 1
  return to < 0 || to >= rows.length ? [...rows] : without.toSpliced(to, 0, ...rows.slice(at, at + 1))
}
