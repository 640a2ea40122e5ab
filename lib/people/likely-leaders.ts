/** Who may be meant by a name that is about to be added: two records of one person are harder to mend than to prevent. */
import type { Tx } from '#db/open-database.ts'
import { leaders } from '#db/schema/leaders.ts'
import { plainLetters } from '#lib/rules/plain-letters.ts'

interface LikelyLeader {
  id: number
  name: string
}

/** Forms of address and honours, which one record has and the other has not. */
const titles = new Set('dr mr mrs ms miss mx prof professor sir dame lord lady rev revd the obe mbe cbe phd'.split(' '))

function partsOf(name: string): string[] {
  return (plainLetters(name).match(/[\p{L}’'-]+/gu) ?? []).filter((part) => !titles.has(part))
}

/** "T. Okello" and "Tobias Okello", "Toby" and "Tobias": one begins as the other does. */
function mayBe(one: string, other: string): boolean {
  const shared = Math.min(one.length, other.length, 3)
  return one.slice(0, shared) === other.slice(0, shared)
}

/** One letter more, less or other: "Lindqvist" and "Lindquist". */
function isNear(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || Math.min(one.length, other.length) < 4) return one === other
  let start = 0
  while (start < one.length && one[start] === other[start]) start++
  let end = 0
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return Math.max(one.length, other.length) - start - end <= 1
}

/** Whether two names may be one person's: a near surname with a first name that begins alike, or the same words in another order. */
export function isLikelySame(one: string, other: string): boolean {
  const [mine, theirs] = [partsOf(one), partsOf(other)]
  if (mine.length === 0 || theirs.length === 0) return false
  if (mine.toSorted().join(' ') === theirs.toSorted().join(' ')) return true
  const surnames = [mine.at(-1) ?? '', theirs.at(-1) ?? ''] as const
  if (!isNear(...surnames)) return false
  return mine.length === 1 || theirs.length === 1 || mayBe(mine[0] ?? '', theirs[0] ?? '')
}

export function likelyLeaders(tx: Tx, name: string): LikelyLeader[] {
  const all = tx.select({ id: leaders.id, name: leaders.name }).from(leaders).orderBy(leaders.name).all()
  return all.filter((leader) => isLikelySame(leader.name, name))
}
