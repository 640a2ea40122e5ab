/** How an address is asked for: as a browser does, as Next's own router does, and as whoever is curious does. */

export type Way = {
  method?: 'GET' | 'HEAD' | 'POST' | 'OPTIONS'
  headers?: Readonly<Record<string, string>>
  query?: string
}

/** The first is the browser's; its answer is read for further addresses. */
export const waysToAsk: readonly Way[] = [
  {},
  { method: 'HEAD' },
  { method: 'POST' },
  { method: 'OPTIONS' },
  { headers: { accept: 'application/json' } },
  { headers: { 'accept-encoding': 'identity', range: 'bytes=0-99999' } },
  { headers: { 'accept-encoding': 'br', cookie: 'theme=dark; consent=all' } },
  { headers: { 'if-none-match': '"nothing"', cookie: 'consent=essential; authjs.session-token=nobody' } },
  { headers: { rsc: '1' } },
  { headers: { rsc: '1', 'next-router-prefetch': '1' } },
  { headers: { rsc: '1', 'next-router-segment-prefetch': '/_tree' } },
  { headers: { 'x-forwarded-host': 'localhost', 'x-middleware-subrequest': 'proxy:proxy:proxy:proxy:proxy' } },
  { query: '_rsc=1' },
]

/** The same for what the program has built: those files do not know what is in the database. */
export const waysToAskForFiles = waysToAsk.slice(0, 1)
