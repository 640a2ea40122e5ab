/** Where somebody wanted to go before they were asked to sign in: a path of this site, whatever was asked for. */

const home = '/desk'

/** Takes what a URL, a form or a cookie says, and our own origin. Gives a path with its query; the desk where the address leads out of the site. */
export function wantedPath(asked: unknown, origin: string): string {
  if (typeof asked !== 'string' || asked === '') return home
  const url = URL.parse(asked, origin)
  if (url === null || url.origin !== origin) return home
  const path = `${url.pathname}${url.search}`
  // '/.//elsewhere' is our own origin to the parser, and another host to whoever follows '//elsewhere'.
  return path.startsWith('//') ? home : path
}
