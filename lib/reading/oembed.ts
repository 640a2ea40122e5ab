/** What another tool shows in place of a link to an interview: a quotation with its source, without a script, and the card. */
import { asMarkup } from '#lib/rules/as-markup.ts'
import { cardAddress, cardSize } from '#lib/rules/card-address.ts'
import type { OembedFormat } from '#lib/rules/oembed.ts'
import { sharedPortrait } from '#lib/rules/portrait-file.ts'
import { liveInterview } from './live-interview.ts'
import type { LivePiece } from './live-piece.ts'
import type { Reader } from './reader.ts'
import type { Site } from './site.ts'

type Asked = { url: string; maxwidth?: number | undefined; maxheight?: number | undefined }

/** Pixels. A headline of 90 characters with its two lines of source, as most tools set a quotation. */
const drawn = { width: 600, height: 200 } as const

type Embedded = Record<string, string | number>

/** Null for what is no live interview of this site. One that has moved is shown from its new address. */
export function oembed(reader: Reader, { url, ...limits }: Asked, site: Site): Embedded | null {
  const piece = pieceAt(reader, url, site)
  if (!piece) return null
  const { slug, headline, leader } = piece
  return {
    version: '1.0',
    type: 'rich',
    provider_name: `Sixty Seconds, ${site.institution}`,
    provider_url: `${site.publicUrl}/`,
    title: headline,
    author_name: leader.name,
    author_url: `${site.publicUrl}/leaders/${leader.slug}`,
    html: quotation(piece, `${site.publicUrl}/interviews/${slug}`),
    width: Math.min(drawn.width, limits.maxwidth ?? drawn.width),
    height: Math.min(drawn.height, limits.maxheight ?? drawn.height),
    ...thumbnail(piece, limits, site),
  }
}

function pieceAt(reader: Reader, url: string, { publicUrl }: Site): LivePiece | null {
  const asked = URL.parse(url)
  const [, slug] = /^\/interviews\/([^/]+)\/?$/.exec(asked?.pathname ?? '') ?? []
  return asked?.origin === publicUrl && slug !== undefined ? liveAt(reader, slug) : null
}

function liveAt(reader: Reader, slug: string): LivePiece | null {
  const at = liveInterview(reader, slug)
  if (!at || 'withdrawn' in at) return null
  return 'live' in at ? at.live : liveAt(reader, at.movedTo)
}

function quotation({ headline, standfirst, leader, post }: LivePiece, address: string): string {
  const source = `<a href="${asMarkup(address)}">${asMarkup(`${leader.name}, ${post.jobTitle}`)}</a>`
  return `<blockquote><p><strong>${asMarkup(headline)}</strong></p><p>${asMarkup(standfirst)}</p><footer>${source}</footer></blockquote>`
}

/** The largest of the pictures that fits: the card, or a smaller file of the portrait. */
function thumbnail(
  { publicationId, portrait }: LivePiece,
  { maxwidth, maxheight }: Omit<Asked, 'url'>,
  site: Site,
): Embedded {
  const smaller = portrait && sharedPortrait(portrait.hash, 600)
  const fits = ({ width, height }: { width: number; height: number }) =>
    width <= (maxwidth ?? width) && height <= (maxheight ?? height)
  const found = [{ path: cardAddress(publicationId), ...cardSize }, ...(smaller ? [smaller] : [])].find(fits)
  if (!found) return {}
  const { path, width, height } = found
  return { thumbnail_url: `${site.publicUrl}${path}`, thumbnail_width: width, thumbnail_height: height }
}

export function writeOembed(embedded: Embedded, format: OembedFormat): string {
  if (format === 'json') return JSON.stringify(embedded)
  const parts = Object.entries(embedded).map(([name, value]) => `<${name}>${asMarkup(String(value))}</${name}>`)
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n<oembed>${parts.join('')}</oembed>\n`
}
