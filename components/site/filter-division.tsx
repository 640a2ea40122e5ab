/** What a list is narrowed by most: the division, with all that lies inside it. */
import { FilterSelect } from './filter-select.tsx'

type Props = {
  divisions: readonly { slug: string; name: string; depth: number }[]
  chosen: { slug: string } | null
}

export function FilterDivision({ divisions, chosen }: Props) {
  return (
    <FilterSelect
      name="division"
      label="Division"
      all="All divisions"
      options={divisions.map(({ slug, name, depth }) => ({ value: slug, name, depth }))}
      chosen={chosen?.slug ?? null}
    />
  )
}
