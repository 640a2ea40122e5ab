/** The sitemap: an index of parts, and each part's addresses. */
import type { Reader } from '#lib/reading/reader.ts'
import { asMarkup } from '#lib/rules/as-markup.ts'
import { kinds } from './kinds.ts'

/** Rows in a part: 500 kB, made in some milliseconds. The protocol would take 50,000 addresses. */
const partSize = 5_000

const head = '<?xml version="1.0" encoding="UTF-8"?>\n'
const protocol = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'

/** Pages of which there is one. */
const pages = ['/', '/interviews', '/leaders', '/divisions', '/questions', '/topics', '/regions', '/issues']

const rangeOf = (part: number, limit = partSize) => ({ from: (part - 1) * partSize + 1, to: part * partSize, limit })

/** The first part is always there, so that an index is never empty. */
export function sitemapIndex(reader: Reader, publicUrl: string): string {
  const parts = Object.entries(kinds).flatMap(([name, { highest, within }]) =>
    Array.from({ length: Math.ceil(highest(reader) / partSize) }, (_, place) => place + 1)
      .filter((part) => within(reader, rangeOf(part, 1)).length > 0)
      .map((part) => `${name}-${part}`),
  )
  const entries = ['pages', ...parts].map(
    (part) => `<sitemap><loc>${asMarkup(`${publicUrl}/sitemaps/${part}.xml`)}</loc></sitemap>`,
  )
  return `${head}<sitemapindex ${protocol}>\n${entries.join('\n')}\n</sitemapindex>\n`
}

/** Takes the last part of its address, `interviews-1.xml`. Null for a part that is none, and for one in which nothing is. */
export function sitemapPart(reader: Reader, file: string, publicUrl: string): string | null {
  if (file === 'pages.xml')
    return written(
      pages.map((path) => ({ path })),
      publicUrl,
    )
  const [, name = '', number] = /^([a-z]+)-([1-9]\d{0,5})\.xml$/.exec(file) ?? []
  const kind = Object.hasOwn(kinds, name) ? kinds[name] : undefined
  const listed = kind?.within(reader, rangeOf(Number(number))) ?? []
  if (listed.length === 0) return null
  const addresses = listed.map(({ name: end, changedAt }) => ({ path: `/${name}/${end}`, changedAt }))
  return written(addresses, publicUrl)
}

function written(addresses: readonly { path: string; changedAt?: Date | undefined }[], publicUrl: string): string {
  const entries = addresses.map(({ path, changedAt }) => {
    const changed = changedAt ? `<lastmod>${changedAt.toISOString()}</lastmod>` : ''
    return `<url><loc>${asMarkup(`${publicUrl}${path}`)}</loc>${changed}</url>`
  })
  return `${head}<urlset ${protocol}>\n${entries.join('\n')}\n</urlset>\n`
}
