/** The sitemap: where its parts are. */
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { sitemapIndex } from '#lib/reading/sitemap/sitemap.ts'

export const dynamic = 'force-dynamic'

export function GET() {
  const index = sitemapIndex(reader(), configuration().publicUrl)
  return new Response(index, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
