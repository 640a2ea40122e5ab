/** What the leaders are narrowed by, how many that leaves, and the way back. */
import { addressWith } from '#lib/rules/address-with.ts'
import { leadersInWords } from '#lib/rules/wording/leaders-counted.ts'
import { inWords } from '#lib/rules/wording/number-in-words.ts'
import { FilterDivision } from './filter-division.tsx'
import { FilterForm } from './filter-form.tsx'
import { FilterSelect } from './filter-select.tsx'

type Filter = {
  division: { slug: string; name: string } | null
  letter: string | null
  post: 'today' | 'new' | 'former'
  newSince: string
}

type Props = {
  filter: Filter
  divisions: readonly { slug: string; name: string; depth: number }[]
  matching: number
  today: number
}

const posts = [
  { value: 'new', name: 'New in post' },
  { value: 'former', name: 'Held one before' },
]

/** Everything that the filter says but for the letter, as an address has it. */
export const narrowedBy = ({ division, post }: Filter) => ({
  division: division?.slug ?? null,
  post: post === 'today' ? null : post,
})

export function LeaderFilter({ filter, divisions, matching, today }: Props) {
  const { division, letter, post } = filter
  const isNarrowed = division !== null || letter !== null || post !== 'today'
  return (
    <>
      <FilterForm action="/leaders" button="Show">
        <FilterDivision divisions={divisions} chosen={division} />
        <FilterSelect
          name="post"
          label="Post"
          all="Hold one today"
          options={posts}
          chosen={post === 'today' ? null : post}
        />
      </FilterForm>
      <p className="mt-4 text-s1 text-ink-2">
        {leadersInWords({ ...filter, division: division?.name ?? null, matching, today })}
        {isNarrowed && (
          <>
            {' '}
            <a href={addressWith('/leaders', {})} className="inline-block py-[0.1rem]">
              {post === 'former' ? 'Show the leaders of today' : `Show all ${inWords(today)}`}
            </a>
          </>
        )}
      </p>
    </>
  )
}
