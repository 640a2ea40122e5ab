/** What the answers can be narrowed by: each choice is a link, with the number of answers behind it. */
import { type Asked, choosing, type Filter, searchAddress, takingOff } from '#lib/rules/search/search-address.ts'

export type Facet = {
  filter: Filter
  choices: readonly { value: string; name: string; count: number; chosen: boolean }[]
  /** There are so many more than these, with no more answers than the last. */
  more: number
}

const titles: Record<Filter, string> = {
  division: 'Division',
  topic: 'Topic',
  region: 'Region',
  year: 'Year',
  question: 'Question',
}

/** The rest is one press away: five lists of twenty-four would hide the answers of a phone. */
const shownAtOnce = 6

export function NarrowBy({ facets, asked }: { facets: readonly Facet[]; asked: Asked }) {
  return (
    <nav aria-labelledby="narrow-them" className="text-s1/[1.4] print:hidden">
      <h2 id="narrow-them" className="border-b border-ink pb-2 text-d1">
        Narrow these answers
      </h2>
      {facets.map((facet) => (
        <section key={facet.filter} aria-labelledby={`by-${facet.filter}`} className="mt-5">
          <h3 id={`by-${facet.filter}`} className="font-work text-s1 font-semibold tracking-normal">
            {titles[facet.filter]}
          </h3>
          <Choices of={facet} asked={asked} />
        </section>
      ))}
    </nav>
  )
}

function Choices({ of: { filter, choices, more }, asked }: { of: Facet; asked: Asked }) {
  const [first, rest] = [choices.slice(0, shownAtOnce), choices.slice(shownAtOnce)]
  return (
    <>
      <ul>
        {first.map((choice) => (
          <Choice key={choice.value} filter={filter} choice={choice} asked={asked} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details>
          <summary className="py-1 text-accent">{rest.length} more</summary>
          <ul>
            {rest.map((choice) => (
              <Choice key={choice.value} filter={filter} choice={choice} asked={asked} />
            ))}
          </ul>
          {more > 0 && <p className="py-1 text-ink-2">And {more} that no more answers have than the last of these.</p>}
        </details>
      )}
    </>
  )
}

type Props = { filter: Filter; choice: Facet['choices'][number]; asked: Asked }

function Choice({ filter, choice: { value, name, count, chosen }, asked }: Props) {
  if (chosen) {
    return (
      <li className="grid grid-cols-[1fr_auto] gap-x-3 border-l-2 border-accent py-1 pl-2">
        <span>
          <b aria-current="true">{name}</b>{' '}
          <a
            href={searchAddress(takingOff(asked, filter))}
            aria-label={`Take off ${name}`}
            className="whitespace-nowrap"
          >
            Take off
          </a>
        </span>
        <span className="text-ink-2 tabular-nums">{count.toLocaleString('en-GB')}</span>
      </li>
    )
  }
  return (
    <li className="grid grid-cols-[1fr_auto] gap-x-3">
      <a href={searchAddress(choosing(asked, filter, value))} className="min-w-0 py-1 text-ink">
        {name}
      </a>
      <span className="py-1 text-ink-2 tabular-nums">{count.toLocaleString('en-GB')}</span>
    </li>
  )
}
