/** The order of what two people arranged at once. */

type Order = readonly string[]

const isSame = (one: Order, other: Order) => one.length === other.length && one.every((id, at) => other[at] === id)

/**
 * Takes the ids as both found them, as each has them now, and which of them stay although one of the two took them out.
 * Whoever moved something leads; where both did, it is `mine`: no word is lost by an order. What only the other one added
 * comes behind what it stood behind.
 */
export function mergedOrder(base: Order, mine: Order, theirs: Order, stays: (id: string) => boolean = () => false) {
  const isKept = (id: string) =>
    stays(id) || (mine.includes(id) ? theirs.includes(id) || !base.includes(id) : !base.includes(id))
  const among = (order: Order, other: Order) => order.filter((id) => other.includes(id))
  const moved = !isSame(among(mine, base), among(base, mine))
  const [lead, other] = moved ? [mine, theirs] : [theirs, mine]
  const order = lead.filter(isKept)
  for (const [at, id] of other.entries()) {
    if (order.includes(id) || !isKept(id)) continue
    const before = other.slice(0, at).findLast((one) => order.includes(one))
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id)
  }
  return order
}
