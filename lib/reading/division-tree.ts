/** All divisions as they lie inside one another, each with the number of leaders its page shows. */
import { allDivisions, type Division, familyOf } from './division-family.ts'
import { leadersToday } from './leaders-today.ts'
import type { Reader } from './reader.ts'

export type DivisionInTree = {
  slug: string
  name: string
  description: string
  leaders: number
  parts: DivisionInTree[]
}

export function divisionTree(reader: Reader): DivisionInTree[] {
  const all = allDivisions(reader.db)
  const today = leadersToday(reader)

  const branch = (division: Division): DivisionInTree => {
    const family = familyOf(division, all).map(({ id }) => id)
    return {
      slug: division.slug,
      name: division.name,
      description: division.description,
      leaders: today.filter(({ divisionId }) => family.includes(divisionId)).length,
      parts: all.filter(({ withinId }) => withinId === division.id).map(branch),
    }
  }
  return all.filter(({ withinId }) => withinId === null).map(branch)
}
