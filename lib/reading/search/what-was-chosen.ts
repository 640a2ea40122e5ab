/** What an address chooses (slugs and a year), in the database's numbers and in words. What readers cannot see is not known here. */
import { questionAt } from '#lib/reading/answers/question-at.ts'
import { divisionChosen } from '#lib/reading/division-chosen.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { regionChosen, type TagChosen, topicChosen } from '#lib/reading/topics/tag-chosen.ts'
import { type Asked, type Filter, filters } from '#lib/rules/search/search-address.ts'
import type { Chosen } from './count-answers.ts'

/** One choice that was made, with the name of what was chosen. */
export type Choice = { filter: Filter; value: string; name: string }

type WhatWasChosen = {
  chosen: Chosen
  choices: Choice[]
  /** What the address names and nobody here knows. */
  unknown: Filter[]
}

type Found = { of: Partial<Chosen>; value: string; name: string }

export function whatWasChosen(reader: Reader, chosen: Asked['chosen']): WhatWasChosen {
  const finders: Record<Filter, (value: string) => Found | null> = {
    division: (slug) => {
      const division = divisionChosen(reader, slug)
      return division ? { of: { division: flags(division.family) }, value: division.slug, name: division.name } : null
    },
    topic: (slug) => tagFound(topicChosen(reader, slug)),
    region: (slug) => tagFound(regionChosen(reader, slug)),
    year: (year) => (/^(?:19|20)\d\d$/.test(year) ? { of: { year: Number(year) }, value: year, name: year } : null),
    question: (slug) => {
      const question = questionAt(reader, slug)
      return question && { of: { question: question.id }, value: question.slug, name: question.name }
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

function tagFound(tag: TagChosen | null): Found | null {
  if (tag === null) return null
  const { topicId: topic = null, regionId: region = null } = tag.narrowing
  return { of: topic === null ? { region } : { topic }, value: tag.slug, name: tag.name }
}

function flags(family: readonly number[]): Uint8Array {
  const inside = new Uint8Array(Math.max(...family) + 1)
  for (const id of family) inside[id] = 1
  return inside
}
