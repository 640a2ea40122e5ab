/** The division that an address narrows a list to, with all that lies inside it. */
import { z } from 'zod'
import { allDivisions, familyOf } from './division-family.ts'
import { movedDivision } from './moved.ts'
import type { Reader } from './reader.ts'

export type DivisionChosen = { slug: string; name: string; family: readonly number[] }

/** A choice left empty in a form is none. */
export const choice = z.string().default('')

/** Takes a slug, '' for none. Gives null for none, and undefined for one that no division has or had. */
export function divisionChosen(reader: Reader, slug: string): DivisionChosen | null | undefined {
  if (slug === '') return null
  const all = allDivisions(reader.db)
  const called = (wanted: string | null) => all.find((one) => one.slug === wanted)
  const division = called(slug) ?? called(movedDivision(reader, slug))
  if (!division) return undefined
  return { slug: division.slug, name: division.name, family: familyOf(division, all).map(({ id }) => id) }
}
