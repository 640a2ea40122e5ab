/** A search before anything was typed: what can be found, and where most has been said. */
import { Lede } from '#components/page/lede.tsx'
import { searchAddress } from '#lib/rules/search/search-address.ts'
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'
import type { Facet } from './narrow-by.tsx'

const shown = 8

export function NothingAsked({ facets }: { facets: readonly Facet[] }) {
  const lists = facets.filter(({ filter }) => filter === 'question' || filter === 'topic')
  return (
    <>
      <Lede>
        Every answer of every interview can be found by its words, by its question and by who gave it; leaders and
        divisions by their names.
      </Lede>
      <div className="mt-10 grid gap-x-16 gap-y-10 lg:grid-cols-2">
        {lists.toReversed().map(({ filter, choices }) => (
          <section key={filter} aria-labelledby={`most-${filter}`}>
            <h2 id={`most-${filter}`} className="border-b border-ink pb-3 text-d2">
              {filter === 'question' ? 'What most have answered' : 'What they speak of'}
            </h2>
            <ul>
              {choices.slice(0, shown).map(({ value, name, count }) => (
                <li key={value} className="grid grid-cols-[1fr_auto] items-baseline gap-4 border-b border-rule py-3">
                  <a
                    href={searchAddress({ q: '', chosen: { [filter]: value } })}
                    className="min-w-0 font-display text-d1 wrap-anywhere"
                  >
                    {name}
                  </a>
                  <span className="text-s1 text-ink-2">{numberInWords(count, 'answer')}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </>
  )
}
