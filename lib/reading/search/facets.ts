/** What the answers can be narrowed by: each choice with the number of answers that it leaves. */
import { isOneOf } from '#db/is-one-of.ts'
import type { Tx } from '#db/open-database.ts'
import { regions } from '#db/schema/regions.ts'
import { topics } from '#db/schema/topics.ts'
import { allDivisions, type Division } from '#lib/reading/division-family.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { regionCalled, topicCalled } from '#lib/reading/topics/called.ts'
import { type Filter, filters } from '#lib/rules/search/search-address.ts'
import type { Counted } from './count-answers.ts'
import { questionNames } from './question-names.ts'
import type { Choice } from './what-was-chosen.ts'

type Facet = {
  filter: Filter
  choices: { value: string; name: string; count: number; chosen: boolean }[]
  /** There are so many more, each with no more answers than the last one shown. */
  more: number
}

/** A list of more would be a page of its own; years are shown whole. */
const mostChoices = 24

type Named = { value: string; name: string; count: number }

/** Those with nothing to choose are left out. */
export function facets({ db, now }: Reader, { by }: Pick<Counted, 'by'>, made: readonly Choice[]): Facet[] {
  const named: Record<Filter, () => Named[]> = {
    division: () => divisionCounts(db, by.division),
    topic: () => {
      const wanted = isOneOf(topics.id, [...by.topic.keys()])
      return tagCounts(db.select(topicCalled(now)).from(topics).where(wanted).all(), by.topic)
    },
    region: () => {
      const wanted = isOneOf(regions.id, [...by.region.keys()])
      return tagCounts(db.select(regionCalled(now)).from(regions).where(wanted).all(), by.region)
    },
    year: () => [...by.year].map(([year, count]) => ({ value: String(year), name: String(year), count })),
    question: () => questionCounts(db, by.question),
  }
  return filters.flatMap((filter) => {
    const choice = made.find((one) => one.filter === filter)
    const all = named[filter]().toSorted(filter === 'year' ? newestFirst : mostFirst)
    const most = filter === 'year' ? all.length : mostChoices
    const isChosen = ({ value }: Named) => value === choice?.value
    const shown = all.filter((one, place) => place < most || isChosen(one))
    // What was chosen stands first, where nobody has to look for it; also where no answer is left that has it.
    const first = shown.filter(isChosen)
    const missing = choice && first.length === 0 ? [{ ...choice, count: 0 }] : []
    const choices = [...missing, ...first, ...shown.filter((one) => !isChosen(one))].map((one) => ({
      ...{ value: one.value, name: one.name, count: one.count },
      chosen: isChosen(one),
    }))
    return choices.length > 0 ? [{ filter, choices, more: all.length - shown.length }] : []
  })
}

const alphabet = new Intl.Collator('en-GB')
const mostFirst = (one: Named, other: Named) =>
  other.count - one.count || alphabet.compare(one.name, other.name) || (one.value < other.value ? -1 : 1)
const newestFirst = (one: Named, other: Named) => Number(other.value) - Number(one.value)

/** A division's answers are those of all that lies inside it. */
function divisionCounts(tx: Tx, counts: Map<number, number>): Named[] {
  const all = allDivisions(tx)
  const byId = new Map(all.map((division) => [division.id, division]))
  const sums = new Map<number, number>()
  for (const [id, count] of counts) {
    for (const around of wayUp(byId, id)) sums.set(around, (sums.get(around) ?? 0) + count)
  }
  return all.flatMap(({ id, slug, name }) => {
    const count = sums.get(id)
    return count === undefined ? [] : [{ value: slug, name, count }]
  })
}

/** The division and all that it lies in. A circle, which no check can forbid, ends where it began. */
function wayUp(byId: ReadonlyMap<number, Division>, id: number): Set<number> {
  const way = new Set<number>()
  for (let at = byId.get(id); at && !way.has(at.id); at = at.withinId === null ? undefined : byId.get(at.withinId))
    way.add(at.id)
  return way
}

type Tag = { id: number; slug: string; name: string }

function tagCounts(tags: readonly Tag[], counts: Map<number, number>): Named[] {
  return tags.map(({ id, slug, name }) => ({ value: slug, name, count: counts.get(id) ?? 0 }))
}

function questionCounts(tx: Tx, counts: Map<number, number>): Named[] {
  const names = questionNames(tx, [...counts.keys()])
  return [...names].map(([id, { slug, name }]) => ({ value: slug, name, count: counts.get(id) ?? 0 }))
}
