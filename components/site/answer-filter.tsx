/** What a question's answers are narrowed by, how many that leaves, and the way back. */
import { answersInWords, showAll } from '#lib/rules/wording/answers-counted.ts'
import { FilterDivision } from './filter-division.tsx'
import { FilterForm } from './filter-form.tsx'
import { FilterSelect } from './filter-select.tsx'

type Props = {
  address: string
  division: { slug: string; name: string } | null
  year: number | null
  divisions: readonly { slug: string; name: string; depth: number }[]
  years: readonly number[]
  all: number
  left: number
}

export function AnswerFilter({ address, division, year, divisions, years, all, left }: Props) {
  const isNarrowed = division !== null || year !== null
  return (
    <>
      {(all > 1 || isNarrowed) && (
        <FilterForm action={address} button="Show">
          <FilterDivision divisions={divisions} chosen={division} />
          <FilterSelect
            name="year"
            label="Year"
            all="All years"
            options={years.map((one) => ({ value: String(one), name: String(one) }))}
            chosen={year === null ? null : String(year)}
          />
        </FilterForm>
      )}
      <p className="mt-4 text-s1 text-ink-2">
        {answersInWords({ all, left, division: division?.name ?? null, year })}
        {isNarrowed && (
          <>
            {' '}
            <a href={address} className="inline-block py-[0.1rem]">
              {showAll(all)}
            </a>
          </>
        )}
      </p>
    </>
  )
}
