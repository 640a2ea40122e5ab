/** One part of the sitemap. */
import { plain } from '#app/(site)/answer-plain.ts'
import { configuration } from '#lib/configuration.ts'
import { reader } from '#lib/reading/reader.ts'
import { sitemapPart } from '#lib/reading/sitemap/sitemap.ts'

export const dynamic = 'force-dynamic'

export async function GET(_request: Request, { params }: RouteContext<'/sitemaps/[part]'>) {
  const part = sitemapPart(reader(), (await params).part, configuration().publicUrl)
  if (part === null) return plain('The sitemap has no such part.', 404)
  return new Response(part, { headers: { 'content-type': 'application/xml; charset=utf-8' } })
}
