/** All divisions as they lie inside one another, each with the number of leaders its page shows. */
import { allDivisions, type Division, partsOf } from './division-family.ts'
import { leadersToday } from './leaders-today.ts'
import type { Reader } from './reader.ts'

type DivisionInTree = {
  slug: string
  name: string
  description: string
  leaders: number
  parts: DivisionInTree[]
}

export function divisionTree(reader: Reader, all = allDivisions(reader.db)): DivisionInTree[] {
  const leaders = leadersToday(reader, all)
  const parts = partsOf(all)

  const branch = (division: Division): DivisionInTree => ({
    slug: division.slug,
    name: division.name,
    description: division.description,
    leaders: leaders(division),
    parts: (parts.get(division.id) ?? []).map(branch),
  })
  return (parts.get(null) ?? []).map(branch)
}
