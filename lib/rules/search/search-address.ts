/** A search as its address has it, so that it can be sent to a colleague, gone back to, and taken apart again. */

/** What an answer can be narrowed by. `year` is a year, the others are slugs. */
export const filters = ['division', 'topic', 'region', 'year', 'question'] as const
export type Filter = (typeof filters)[number]

export type Asked = {
  /** As it was typed. */
  q: string
  chosen: Partial<Record<Filter, string>>
}

type Parameters = Record<string, string | string[] | undefined>

const first = (value: string | string[] | undefined) => (Array.isArray(value) ? (value[0] ?? '') : (value ?? ''))

/** Takes an address's parameters, whatever they are. */
export function askedIn(parameters: Parameters): Asked & { page: number } {
  const chosen = filters.flatMap((filter) => {
    const value = first(parameters[filter]).slice(0, 200)
    return value === '' ? [] : [[filter, value] as const]
  })
  const page = /^[1-9]\d{0,2}$/.exec(first(parameters.page))
  return { q: first(parameters.q), chosen: Object.fromEntries(chosen), page: page ? Number(page[0]) : 1 }
}

/** Always in one order: one search, one address. */
export function searchAddress({ q, chosen }: Asked, page = 1): string {
  const parameters = new URLSearchParams()
  if (q !== '') parameters.set('q', q)
  for (const filter of filters) {
    const value = chosen[filter]
    if (value !== undefined) parameters.set(filter, value)
  }
  if (page > 1) parameters.set('page', String(page))
  return parameters.size === 0 ? '/search' : `/search?${parameters}`
}

export const choosing = (asked: Asked, filter: Filter, value: string): Asked => ({
  q: asked.q,
  chosen: { ...asked.chosen, [filter]: value },
})

export function takingOff(asked: Asked, filter: Filter): Asked {
  const { [filter]: _, ...chosen } = asked.chosen
  return { q: asked.q, chosen }
}
