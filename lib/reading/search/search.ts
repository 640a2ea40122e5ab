/** A search as its page shows it: live answers that say what was asked for, and what they can be narrowed by. */
import type { Tx } from '#db/open-database.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { type Query, readQuery } from '#lib/rules/search/query.ts'
import type { Asked } from '#lib/rules/search/search-address.ts'
import { type AnswersKnown, answersKnown } from './answers-known.ts'
import { bestFirst, mostShown } from './best-first.ts'
import { type Chosen, countAnswers } from './count-answers.ts'
import { facets } from './facets.ts'
import { foundAnswers } from './found-answers.ts'
import { foundDivisions, foundLeaders } from './found-people.ts'
import { matchingAnswers } from './matching-answers.ts'
import { waysToLoosen } from './ways-to-loosen.ts'
import { whatWasChosen } from './what-was-chosen.ts'

const answersOnPage = 20

/** Takes what an address asks, and the institution's zone, in which a year begins. Everything is read at one moment of the database. */
export function search(reader: Reader, asked: Asked & { page: number }, timeZone: string) {
  return reader.db.transaction((tx) => searchAt(tx, answersKnown(reader, tx, timeZone), { asked, now: reader.now }))
}

type Search = { asked: Asked & { page: number }; now: Date }

function searchAt(tx: Tx, known: AnswersKnown, { asked, now }: Search) {
  const query = readQuery(asked.q)
  const { chosen, choices, unknown } = whatWasChosen({ db: tx, now }, asked.chosen)
  const settled: Asked = {
    q: query.typed,
    chosen: Object.fromEntries(choices.map(({ filter, value }) => [filter, value])),
  }
  const count = (ids: Float64Array | null, of: Chosen) => countAnswers(known, { ids, chosen: of, now })
  const match = (of: Pick<Query, 'terms'>) => matchingAnswers({ tx, known, now }, of)

  const matching = query.terms.length > 0 ? match(query) : null
  const isAsked = matching !== null || choices.length > 0
  // Words of which none can be looked for find nothing; no words at all find everything that was chosen.
  const ids = matching?.ids ?? (query.typed === '' ? null : new Float64Array())
  const counted = count(isAsked ? ids : null, chosen)
  const { ids: ordered, order } = isAsked ? bestFirst(tx, known, { left: counted.left, matching }) : noOrder
  const pages = Math.max(1, Math.ceil(ordered.length / answersOnPage))
  const page = Math.min(asked.page, pages)
  const onPage = ordered.slice((page - 1) * answersOnPage, page * answersOnPage)
  return {
    asked: settled,
    query,
    choices,
    unknown,
    isAsked,
    total: isAsked ? counted.left.length : 0,
    mostShown,
    order,
    page,
    pages,
    unsigned: matching?.unsigned ?? [],
    answers: foundAnswers({ db: tx, now }, onPage, matching?.terms ?? []),
    facets: facets({ db: tx, now }, counted, choices),
    ...peopleNamed(tx, query, { isFirst: choices.length === 0 && page === 1, now }),
    ways:
      isAsked && counted.left.length === 0
        ? waysToLoosen(tx, { asked: settled, query, choices, chosen, counted, count, match })
        : [],
  }
}

const noOrder = { ids: [], order: 'newest' as const }

/** People and divisions have no topic and no year: they stand only where nothing was chosen, before the first answers. */
function peopleNamed(tx: Tx, { terms }: Query, { isFirst, now }: { isFirst: boolean; now: Date }) {
  if (!isFirst || terms.length === 0) return { leaders: { all: 0, leaders: [] }, divisions: [] }
  return { leaders: foundLeaders(tx, terms, now), divisions: foundDivisions(tx, terms) }
}
