/** What an address chooses (slugs and a year), in the database's numbers and in words. What readers cannot see is not known here. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { questions } from '#db/schema/questions.ts'
import { regions } from '#db/schema/regions.ts'
import { topics } from '#db/schema/topics.ts'
import { allDivisions, type Division, familyOf } from '#lib/reading/division-family.ts'
import { movedDivision } from '#lib/reading/moved.ts'
import { type Asked, type Filter, filters } from '#lib/rules/search/search-address.ts'
import type { AnswersKnown } from './answers-known.ts'
import type { Chosen } from './count-answers.ts'
import { hasLiveAnswer } from './has-live-answer.ts'
import { questionNames } from './question-names.ts'

/** One choice that was made, with the name of what was chosen. */
export type Choice = { filter: Filter; value: string; name: string }

export type WhatWasChosen = {
  chosen: Chosen
  choices: Choice[]
  /** What the address names and nobody here knows. */
  unknown: Filter[]
}

type Found = { of: Partial<Chosen>; value: string; name: string }

export function whatWasChosen(
  tx: Tx,
  known: AnswersKnown,
  { chosen, now }: Pick<Asked, 'chosen'> & { now: Date },
): WhatWasChosen {
  const isLive = (of: 'topic' | 'region' | 'question', id: number) => hasLiveAnswer(known, now, of, id)
  const finders: Record<Filter, (value: string) => Found | null> = {
    division: (slug) => divisionChosen(tx, slug, now),
    topic: (slug) => {
      const topic = tx.select().from(topics).where(eq(topics.slug, slug)).get()
      return topic && isLive('topic', topic.id) ? { of: { topic: topic.id }, value: slug, name: topic.name } : null
    },
    region: (slug) => {
      const region = tx.select().from(regions).where(eq(regions.slug, slug)).get()
      return region && isLive('region', region.id)
        ? { of: { region: region.id }, value: slug, name: region.name }
        : null
    },
    year: (year) => (/^(?:19|20)\d\d$/.test(year) ? { of: { year: Number(year) }, value: year, name: year } : null),
    question: (slug) => {
      const question = tx.select(settled).from(questions).where(eq(questions.slug, slug)).get()
      if (!question || !isLive('question', question.id)) return null
      const known = questionNames(tx, [question.id]).get(question.id)
      return known ? { of: { question: question.id }, value: known.slug, name: known.name } : null
    },
  }
  const asked = filters.flatMap((filter) => {
    const value = chosen[filter]
    return value === undefined ? [] : [{ filter, found: finders[filter](value) }]
  })
  return {
    chosen: together(asked.flatMap(({ found }) => found?.of ?? [])),
    choices: asked.flatMap(({ filter, found }) => (found ? [{ filter, value: found.value, name: found.name }] : [])),
    unknown: asked.flatMap(({ filter, found }) => (found ? [] : [filter])),
  }
}

function together(parts: readonly Partial<Chosen>[]): Chosen {
  const part = <Name extends keyof Chosen>(name: Name) => parts.find((one) => one[name] !== undefined)?.[name] ?? null
  return {
    division: part('division'),
    topic: part('topic'),
    region: part('region'),
    year: part('year'),
    question: part('question'),
  }
}

/** What was merged is what it was merged into. */
const settled = { id: sql<number>`coalesce(${questions.mergedIntoId}, ${questions.id})` }

function divisionChosen(tx: Tx, slug: string, now: Date): Found | null {
  const all = allDivisions(tx)
  const bySlug = (it: string | null) => all.find((one) => one.slug === it)
  const division = bySlug(slug) ?? bySlug(movedDivision({ db: tx, now }, slug))
  if (!division) return null
  return { of: { division: flags(familyOf(division, all)) }, value: division.slug, name: division.name }
}

function flags(family: readonly Division[]): Uint8Array {
  const inside = new Uint8Array(Math.max(...family.map(({ id }) => id)) + 1)
  for (const { id } of family) inside[id] = 1
  return inside
}
