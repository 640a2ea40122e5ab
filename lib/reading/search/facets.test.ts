/** The number beside a choice is the number of answers that choosing it gives: on any site, for any search. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { publishedExchanges } from '#db/schema/publications.ts'
import { questions, questionWordings } from '#db/schema/questions.ts'
import { type Asked, choosing, takingOff } from '#lib/rules/search/search-address.ts'
import { search } from './search.ts'

const day = (n: number) => new Date(Date.UTC(2023, 0, 1 + n * 40, 23, 30))
const now = day(20)
const words = ['kettle', 'kettles', 'lantern', 'quay'] as const

const piece = fc.record({
  words: fc.subarray([...words], { minLength: 1 }).map((said) => said.join(' ')),
  post: fc.nat(5),
  from: fc.nat(24),
  until: fc.option(fc.nat(24)),
  region: fc.option(fc.constantFrom('north', 'south')),
  question: fc.option(fc.nat(2)),
  correctedTo: fc.option(fc.subarray([...words], { minLength: 1 }).map((said) => said.join(' '))),
})

/** Divisions inside one another (their places are what each lies in), posts in them, and what was said there. */
function siteOf(pieces: (typeof piece extends fc.Arbitrary<infer Piece> ? Piece : never)[]) {
  const site = aSite()
  const widest = site.division('widest')
  const inner = site.division('inner', widest)
  const divisions = [
    widest,
    inner,
    site.division('innermost', inner),
    site.division('beside', widest),
    site.division('apart'),
  ]
  const posts = [0, 1, 2, 3, 4, 4].map((at, person) => {
    const division = divisions[at] ?? widest
    return site.post({ by: site.leader(`Leader ${person}`), in: division, as: `Head ${person}` })
  })
  const asked = [0, 1, 2].map((at) => {
    const row = site.db
      .insert(questions)
      .values({ slug: `asked-${at}`, addedAt: now })
      .returning()
      .get()
    site.db
      .insert(questionWordings)
      .values({ questionId: row.id, wording: `What of ${at}?`, position: 0 })
      .run()
    return row
  })
  for (const [at, { words, post, from, until, region, question, correctedTo }] of pieces.entries()) {
    const interview = site.interview(`piece-${at}`, posts[post] ?? { id: 0, leaderId: 0 })
    const life = { from: day(from), ...(until !== null && until >= from && { until: day(until) }) }
    const publication = site.publish(interview, { ...life, words, ...(region !== null && { region }) })
    const more = {
      publicationId: publication.id,
      anchor: 'asked',
      position: 9,
      kind: 'question',
      wording: `${words}?`,
    } as const
    const answer = { type: 'doc' as const, content: [] }
    const questionId = question === null ? null : (asked[question]?.id ?? null)
    site.db
      .insert(publishedExchanges)
      .values({ ...more, answer, questionId })
      .run()
    if (correctedTo !== null) site.publish(interview, { from: day(from + 3), words: correctedTo })
  }
  return site
}

const someSearch: fc.Arbitrary<Asked> = fc.record({
  q: fc.constantFrom('', 'kettle', 'kettle quay', '"lantern quay"', 'question', 'zebra'),
  chosen: fc.record(
    {
      division: fc.constantFrom('widest', 'inner', 'apart'),
      topic: fc.constantFrom('kettle-topic', 'quay-topic'),
      region: fc.constantFrom('north', 'south'),
      year: fc.constantFrom('2023', '2024', '2025'),
      question: fc.constantFrom('asked-0', 'asked-1'),
    },
    { requiredKeys: [] },
  ),
})

test('every count is what a click gives, with whatever else was chosen', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 9 }),
      fc.array(someSearch, { maxLength: 4 }),
      (pieces, searches) => {
        const site = siteOf(pieces)
        const find = (asked: Asked) => search({ db: site.db, now }, { ...asked, page: 1 }, 'Europe/London')
        for (const asked of searches) {
          const found = find(asked)
          for (const { filter, choices, more } of found.facets) {
            expect(more).toBe(0)
            for (const { value, count, chosen } of choices) {
              if (chosen && !found.isAsked) continue
              expect([filter, value, find(choosing(found.asked, filter, value)).total]).toEqual([filter, value, count])
            }
          }
          for (const way of found.ways) expect(find(way.asked).total).toBe(way.count)
          // And nothing is missing: what is left without a year is what the years add up to.
          const anyYear = find(takingOff(found.asked, 'year'))
          const years = found.facets.find(({ filter }) => filter === 'year')?.choices ?? []
          if (anyYear.isAsked) expect(years.reduce((sum, { count }) => sum + count, 0)).toBe(anyYear.total)
        }
      },
    ),
    { numRuns: 60 },
  )
}, 60_000)
