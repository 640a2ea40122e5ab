/** A new exchange's id: random, so that an anchor once given is never given to another question. */
import { randomInt } from 'node:crypto'

const letters = 'abcdefghijklmnopqrstuvwxyz'
const signs = `${letters}0123456789`

/** A letter and seven signs: two thousand milliards of ids, and a valid anchor in HTML and CSS. */
export function exchangeId(): string {
  const sign = (of: string) => of.charAt(randomInt(of.length))
  return sign(letters) + Array.from({ length: 7 }, () => sign(signs)).join('')
}
