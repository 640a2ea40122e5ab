/** What robots are asked to leave alone: the desk, and pages of which there is no end. */
import { configuration } from '#lib/configuration.ts'

export const dynamic = 'force-dynamic'

const away = ['/desk', '/sign-in', '/search']

export function GET() {
  const lines = ['User-agent: *', ...away.map((path) => `Disallow: ${path}`), '']
  const sitemap = `Sitemap: ${configuration().publicUrl}/sitemap.xml`
  return new Response(`${[...lines, sitemap].join('\n')}\n`, {
    headers: { 'content-type': 'text/plain; charset=utf-8' },
  })
}
