/** Which addresses are the readers': their answers are the same bytes for everybody, and are kept. */
import type { Asked } from '#server/guard/rule.ts'

/** What is not: it differs from person to person, or is a file that is kept elsewhere. All else is the readers', the addresses that lead nowhere included. */
const others = ['/desk', '/api/auth', '/sign-in', '/_next', '/portraits', '/cards', '/fonts', '/health'] as const

/**
 * Gives the path with its query, written in one way (parameters sorted, without what Next's own router adds), so that an
 * address is rendered once however it is spelled; or undefined where the answer is not the readers', or is asked to do something.
 */
export function readersAddress({ method, url = '/' }: Asked): string | undefined {
  if (method !== 'GET' && method !== 'HEAD') return undefined
  const { pathname, searchParams } = new URL(url, 'http://here')
  const path = decodeURIComponent(pathname)
  if (others.some((other) => path === other || path.startsWith(`${other}/`))) return undefined
  if (!url.includes('?')) return pathname
  searchParams.delete('_rsc')
  searchParams.sort()
  return searchParams.size > 0 ? `${pathname}?${searchParams}` : pathname
}
