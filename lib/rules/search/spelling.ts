/** How near two spellings are, and what a mistyped word may have been. */

/** Letters left out, added, exchanged or swapped with the next, up to `most`; else more than that. */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, place) => place)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]
      const ways = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same]
      row[j] = Math.min(...ways, swapped ? (beforeLast[j - 2] ?? 0) + 1 : Infinity)
    }
    if (Math.min(...row) > most) return most + 1
    beforeLast = last
    last = row
  }
  return last[other.length] ?? most + 1
}

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** Every string that one slip makes of the word: some 400 for one of seven letters. A figure is put in only where there are figures. */
export function oneSlipFrom(word: string): Set<string> {
  const alphabet = /\d/.test(word) ? `${letters}0123456789` : letters
  const near = new Set<string>()
  for (let at = 0; at <= word.length; at++) {
    const [head, tail] = [word.slice(0, at), word.slice(at)]
    const [first = '', second = ''] = tail
    near.add(head + tail.slice(1))
    near.add(head + second + first + tail.slice(2))
    for (const letter of alphabet) {
      near.add(head + letter + tail)
      near.add(head + letter + tail.slice(1))
    }
  }
  near.delete(word)
  return near
}
