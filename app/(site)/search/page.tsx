/** The search: answers by what they say, and what they can be narrowed by. */
import type { Metadata } from 'next'
import { Page } from '#components/page/page.tsx'
import { SearchForm } from '#components/site/search/search-form.tsx'
import { SearchResults } from '#components/site/search/search-results.tsx'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { search } from '#lib/reading/search/search.ts'
import { foundInWords, notesInWords } from '#lib/rules/search/found-in-words.ts'
import { readQuery } from '#lib/rules/search/query.ts'
import { askedIn, searchAddress } from '#lib/rules/search/search-address.ts'

export async function generateMetadata({ searchParams }: PageProps<'/search'>): Promise<Metadata> {
  const asked = askedIn(await searchParams)
  const { typed } = readQuery(asked.q)
  return {
    title: typed === '' ? 'Search' : `${typed}: Search`,
    description: 'Find what leaders have answered, by its words, its question and who gave it.',
    alternates: { canonical: '/search' },
    // What somebody looked for is no page of its own to another search engine.
    ...(searchAddress(asked) !== '/search' && { robots: { index: false } }),
  }
}

export default async function SearchPage({ searchParams }: PageProps<'/search'>) {
  const { institution, timeZone } = configuration()
  const found = search(reader(), askedIn(await searchParams), timeZone)
  return (
    <Page institution={institution} section="search" title="Search">
      <SearchForm asked={found.asked} />
      <p role="status" data-search-count className="mt-4 text-s2">
        {found.isAsked && foundInWords(found)}
      </p>
      <div data-search-results>
        {notesInWords(found).map((note) => (
          <p key={note} className="mt-1 text-s1 text-ink-2">
            {note}
          </p>
        ))}
        <SearchResults found={found} timeZone={timeZone} />
      </div>
    </Page>
  )
}
