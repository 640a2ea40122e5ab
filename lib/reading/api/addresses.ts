/** Where things are, whole: for people, and in the API. */
import { addressWith } from '#lib/rules/address-with.ts'

export type Site = { publicUrl: string }
type Place = 'interviews' | 'leaders' | 'divisions' | 'questions'
type Named = { slug: string; name: string }

export const pageAddress = ({ publicUrl }: Site, path: string) => `${publicUrl}${path}`

const apiRoot = ({ publicUrl }: Site) => `${publicUrl}/api/v1`

/** Takes what is asked of a list; what is undefined is not asked. */
export const listAddress = (site: Site, place: Place, asked: Record<string, string | number | undefined>) =>
  addressWith(`${apiRoot(site)}/${place}`, asked)

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
