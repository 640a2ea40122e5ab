/** What an address that is no page says where it has nothing to give: in words, or by leading on. */
import { configuration } from '#lib/configuration.ts'

export function plain(sentence: string, status: number): Response {
  return new Response(`${sentence}\n`, { status, headers: { 'content-type': 'text/plain; charset=utf-8' } })
}

/** For good. Takes a path. */
export function movedTo(path: string): Response {
  return new Response(null, { status: 308, headers: { location: `${configuration().publicUrl}${path}` } })
}
