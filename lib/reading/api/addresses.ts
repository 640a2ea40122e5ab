/** Where things are, whole: for people, and in the API. */
import { z } from 'zod'

export type Site = { publicUrl: string }
type Place = 'interviews' | 'leaders' | 'divisions' | 'questions'
type Named = { slug: string; name: string }

export const pageAddress = ({ publicUrl }: Site, path: string) => `${publicUrl}${path}`

const apiRoot = ({ publicUrl }: Site) => `${publicUrl}/api/v1`

/** Takes what is asked of a list; what is undefined is not asked. */
export function listAddress(site: Site, place: Place, asked: Record<string, string | number | undefined>): string {
  const given = Object.entries(asked).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]]))
  const query = new URLSearchParams(given).toString()
  return `${apiRoot(site)}/${place}${query && `?${query}`}`
}

export const bothAddresses = (site: Site, place: Place, slug: string) => ({
  address: pageAddress(site, `/${place}/${slug}`),
  api: `${apiRoot(site)}/${place}/${slug}`,
})

export const namedAt = (site: Site, place: Place, { slug, name }: Named) => ({
  slug,
  name,
  ...bothAddresses(site, place, slug),
})

/** Topics and regions have a page for people, and no more. */
export const tagAt = (site: Site, place: 'topics' | 'regions', { slug, name }: Named) => ({
  slug,
  name,
  address: pageAddress(site, `/${place}/${slug}`),
})

export const apiPath = (place: Place, slug: string) => `/api/v1/${place}/${slug}`

const slugPattern = z.string().regex(/^[\p{L}\p{N}-]{1,150}$/u)

/** Lists by slug go on behind the last one. Takes `after` as it was sent: '' for the first page, null for what is no cursor of ours. */
export function slugBehind(after: string | undefined): string | null {
  if (after === undefined) return ''
  const slug = slugPattern.safeParse(Buffer.from(after, 'base64url').toString()).data
  return slug !== undefined && cursorBehind(slug) === after ? slug : null
}

export const cursorBehind = (slug: string) => Buffer.from(slug).toString('base64url')

/** Takes one row more than a page shows. */
export function pageBySlug<Row extends { slug: string }>(rows: readonly Row[], size: number) {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { shown, after: last && rows.length > size ? cursorBehind(last.slug) : null }
}
