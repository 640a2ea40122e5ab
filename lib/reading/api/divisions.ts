/** Divisions as the API gives them. */
import type { z } from 'zod'
import { allDivisions, type Division } from '#lib/reading/division-family.ts'
import { movedDivision } from '#lib/reading/moved.ts'
import type { Reader } from '#lib/reading/reader.ts'
import type { queries } from '#lib/rules/api/paths.ts'
import type { shapes } from '#lib/rules/api/shapes.ts'
import { apiPath, bothAddresses, listAddress, namedAt, type Site } from './addresses.ts'
import { type ApiAnswer, badCursor, noSuch } from './api-answer.ts'
import { pageBySlug, slugBehind } from './page-by-slug.ts'

type Asked = z.output<typeof queries.page>

const bySlug = (one: Division, other: Division) => (one.slug < other.slug ? -1 : 1)

export function divisionsPage(
  reader: Reader,
  asked: Asked,
  site: Site,
): ApiAnswer<z.input<typeof shapes.DivisionPage>> {
  const behind = slugBehind(asked.after)
  if (behind === null) return badCursor
  const all = allDivisions(reader.db)
  const rest = all.filter(({ slug }) => slug > behind).sort(bySlug)
  const { shown, more } = pageBySlug(rest, asked.limit)
  const items = shown.map((division) => listed(division, all, site))
  return { found: { items, next: more && listAddress(site, 'divisions', { ...asked, after: more }) } }
}

export function divisionWhole(reader: Reader, slug: string, site: Site): ApiAnswer<z.input<typeof shapes.Division>> {
  const all = allDivisions(reader.db)
  const division = all.find((one) => one.slug === slug)
  if (!division) {
    const moved = movedDivision(reader, slug)
    return moved === null ? noSuch('division') : { movedTo: apiPath('divisions', moved) }
  }
  const parts = all.filter(({ withinId }) => withinId === division.id).sort(bySlug)
  return {
    found: {
      ...listed(division, all, site),
      parts: parts.map((part) => namedAt(site, 'divisions', part)),
      leaders: listAddress(site, 'leaders', { division: slug }),
      interviews: listAddress(site, 'interviews', { division: slug }),
    },
  }
}

function listed({ slug, name, description, withinId }: Division, all: readonly Division[], site: Site) {
  const outer = all.find(({ id }) => id === withinId)
  const within = outer ? namedAt(site, 'divisions', outer) : null
  return { slug, name, description, ...bothAddresses(site, 'divisions', slug), within }
}
