/** The way back from a form that stands on every page: to the page it was sent from, and never to another site. */

/**
 * Takes the headers Referer and Host of what was sent; a browser names the page whole to the site that it is of. Gives its path
 * with its query, or the home page where none is named, or one elsewhere.
 */
export function pathBack(referer: string | null, host: string | null): string {
  const from = URL.parse(referer ?? '')
  if (from === null || from.host === '' || from.host !== host) return '/'
  const path = `${from.pathname}${from.search}`
  // '/.//elsewhere' is a path of ours to the parser, and another host to whoever follows '//elsewhere'.
  return path.startsWith('//') ? '/' : path
}
