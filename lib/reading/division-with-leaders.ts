/** One division as its page shows it: where it lies, what it was called, who leads it and its parts and did before, and the interviews given there. */
import { allDivisions, familyOf, wayTo } from './division-family.ts'
import { divisionNamesBefore } from './division-names-before.ts'
import { divisionTree } from './division-tree.ts'
import { leadersBefore } from './leaders/leaders-before.ts'
import { leadersInFamily } from './leaders/leaders-in-family.ts'
import { leadersToday } from './leaders-today.ts'
import { pageOfInterviews } from './page-of-interviews.ts'
import type { Reader } from './reader.ts'

/**
 * Takes where the lists go on, as the address has it: `leaders` that of the leaders, `after` that of the interviews. Null for
 * a slug that no division has, and where one of them is none.
 */
export function divisionWithLeaders(
  reader: Reader,
  slug: string,
  address: { leaders?: unknown; after?: unknown } = {},
) {
  const all = allDivisions(reader.db)
  const division = all.find((one) => one.slug === slug)
  if (!division) return null

  const family = familyOf(division, all).map(({ id }) => id)
  const leaders = leadersInFamily(reader, family, address.leaders)
  const page = pageOfInterviews(reader, { divisionIds: family }, address.after)
  if (leaders === null || page === null) return null
  return {
    slug: division.slug,
    name: division.name,
    description: division.description,
    namesBefore: divisionNamesBefore(reader, division.id),
    way: wayTo(division, all).slice(0, -1),
    tree: divisionTree(reader, all),
    /** How many lead it and its parts; the page shows some of them. */
    leadersToday: leadersToday(reader, all)(division),
    leaders,
    before: leadersBefore(reader, family),
    ...page,
  }
}
