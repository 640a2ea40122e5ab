/** One division as its page shows it: where it lies, who leads it and its parts today, and the interviews given there. */
import { inArray } from 'drizzle-orm'
import { appointments } from '#db/schema/leaders.ts'
import { allDivisions, familyOf, wayTo } from './division-family.ts'
import { divisionTree } from './division-tree.ts'
import { interviewList } from './interview-list.ts'
import { leadersToday } from './leaders-today.ts'
import { newestOfEach } from './newest-of-each.ts'
import type { Reader } from './reader.ts'

export function divisionWithLeaders(reader: Reader, slug: string) {
  const all = allDivisions(reader.db)
  const division = all.find((one) => one.slug === slug)
  if (!division) return null

  const family = familyOf(division, all)
  const today = leadersToday(reader)
  const newest = newestOfEach(reader)
  const leaders = family.flatMap((part) =>
    today
      .filter((leader) => leader.divisionId === part.id)
      .map((leader) => ({ ...leader, newest: newest.get(leader.slug) ?? null })),
  )
  const inFamily = inArray(
    appointments.divisionId,
    family.map(({ id }) => id),
  )
  return {
    slug: division.slug,
    name: division.name,
    description: division.description,
    way: wayTo(division, all).slice(0, -1),
    tree: divisionTree(reader),
    leaders,
    interviews: interviewList(reader, { where: inFamily }),
  }
}
