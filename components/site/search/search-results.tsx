/** What a search found, or what there is instead. With scripts this part is changed while somebody types. */
import { orderInWords } from '#lib/rules/search/found-in-words.ts'
import type { Query } from '#lib/rules/search/query.ts'
import { type Asked, type Filter, searchAddress, takingOff } from '#lib/rules/search/search-address.ts'
import { type FoundAnswer, FoundAnswerRows } from './found-answer-rows.tsx'
import { FoundPeople } from './found-people.tsx'
import { type Facet, NarrowBy } from './narrow-by.tsx'
import { NothingAsked } from './nothing-asked.tsx'
import { PagesOfAnswers } from './pages-of-answers.tsx'
import { type Way, WhatInstead } from './what-instead.tsx'

type Found = Parameters<typeof FoundPeople>[0] & {
  asked: Asked
  query: Query
  choices: readonly { filter: Filter; value: string; name: string }[]
  isAsked: boolean
  total: number
  mostShown: number
  order: 'best' | 'newest'
  page: number
  pages: number
  answers: readonly FoundAnswer[]
  facets: readonly Facet[]
  ways: readonly Way[]
}

export function SearchResults({ found, timeZone }: { found: Found; timeZone: string }) {
  const { asked, query, choices, isAsked, total, answers, facets, leaders, divisions, ways, page, pages } = found
  if (!isAsked) return <NothingAsked facets={facets} />
  // One answer needs no narrowing; what has been narrowed can be narrowed otherwise.
  const canNarrow = total > 1 || (total > 0 && choices.length > 0)
  const order = orderInWords({ ...found, words: query.terms.length > 0 })
  return (
    <>
      {choices.length > 0 && <TakeOff choices={choices} asked={asked} />}
      {order !== '' && <p className="mt-2 text-s1 text-ink-2">{order}</p>}
      {canNarrow && (
        <p className="mt-2 text-s1 lg:hidden print:hidden">
          <a href="#narrow-them" className="inline-block py-1">
            Narrow these answers
          </a>
        </p>
      )}
      <div className="mt-8 grid gap-x-12 gap-y-12 lg:grid-cols-[minmax(0,1fr)_15rem]">
        <div>
          <FoundPeople leaders={leaders} divisions={divisions} />
          {total > 0 ? (
            <section aria-labelledby="answers-found">
              <h2 id="answers-found" className="mb-6 border-b border-ink pb-3 text-d2">
                Answers
              </h2>
              <FoundAnswerRows answers={answers} timeZone={timeZone} />
              <PagesOfAnswers asked={asked} page={page} pages={pages} />
            </section>
          ) : (
            <WhatInstead ways={ways} />
          )}
        </div>
        {canNarrow && <NarrowBy facets={facets} asked={asked} />}
      </div>
    </>
  )
}

function TakeOff({ choices, asked }: { choices: Found['choices']; asked: Asked }) {
  return (
    <p className="mt-2 flex flex-wrap gap-x-5 text-s1 print:hidden">
      {choices.map(({ filter, name }) => (
        <a key={filter} href={searchAddress(takingOff(asked, filter))} className="inline-block py-1">
          Take off {name}
        </a>
      ))}
      {choices.length > 1 && (
        <a href={searchAddress({ q: asked.q, chosen: {} })} className="inline-block py-1">
          Take off all of them
        </a>
      )}
    </p>
  )
}
