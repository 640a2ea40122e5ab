/** The widest divisions, each with everybody who holds a post in it or in a division inside it: the index on the home page. */
import { allDivisions, familyOf } from './division-family.ts'
import { leadersToday } from './leaders-today.ts'
import type { Reader } from './reader.ts'

/** A division without leaders is left out: an index points to people. Its own leaders come before those of its parts. */
export function leadersByDivision(reader: Reader) {
  const all = allDivisions(reader.db)
  const today = leadersToday(reader)
  return all
    .filter((division) => division.withinId === null)
    .map((division) => ({
      slug: division.slug,
      name: division.name,
      leaders: familyOf(division, all).flatMap((part) => today.filter((leader) => leader.divisionId === part.id)),
    }))
    .filter(({ leaders }) => leaders.length > 0)
}
