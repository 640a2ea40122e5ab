/**
 * What is refused before a body is read. Next answers 500 to most of these, and runs server actions for any Origin that
 * matches a forwarded host; so the answer has to come first, and from here.
 */
import { parseAndValidateFlightRouterState } from 'next/dist/server/app-render/parse-and-validate-flight-router-state.js'
import { originAsked } from './origins.ts'
import type { Asked, Origins, RequestRule } from './rule.ts'

export const methods = ['GET', 'HEAD', 'POST'] as const

export const requestRules: readonly RequestRule[] = [
  {
    name: 'a method that nothing here answers',
    refuses: ({ method }) => !methods.some((known) => known === method),
    status: 405,
    sentence: 'This address can be read (GET, HEAD) and written to (POST), and nothing else.',
  },
  {
    name: 'an address that is no path',
    refuses: ({ url = '' }) => !/^\/(?![/\\])/.test(url),
    status: 400,
    sentence: 'This is not an address of this site. Start again from the front page.',
  },
  {
    name: 'an address that cannot be decoded, or hides control characters',
    refuses: ({ url = '' }) => !isReadable(url),
    status: 400,
    sentence: 'This address is damaged. Check that you have all of it, or start again from the front page.',
  },
  {
    // One address, written in two ways, would be held against different limits.
    name: 'an address that climbs',
    refuses: ({ url = '' }) => /\/(?:\.|%2e){1,2}(?:[/?\\]|%2f|%5c|$)/i.test(url.split('?', 1)[0] ?? ''),
    status: 400,
    sentence: 'This is not an address of this site. Start again from the front page.',
  },
  {
    // Health is asked for by machines that know the server by number.
    name: 'another host',
    refuses: (asked, origins) => asked.url !== '/health' && originAsked(asked, origins) === undefined,
    status: 421,
    sentence: 'This site is not served under this name. Use the address that you were given for it.',
  },
  {
    name: "a router's state that is none",
    refuses: ({ headers }) => !isRouterState(headers['next-router-state-tree']),
    status: 400,
    sentence: 'This page asked for something that the site does not understand. Load it again.',
  },
  {
    name: 'a change from another site',
    refuses: (asked, origins) => asked.method === 'POST' && !isFromHere(asked, origins),
    status: 403,
    sentence: 'This was sent from another site, so nothing was changed. Open the page here and send it again.',
  },
]

function isReadable(url: string) {
  const [path = ''] = url.split('?', 1)
  try {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    return !/[\u0000-\u001f\u007f]/.test(decodeURIComponent(path))
  } catch {
    return false
  }
}

/** Asked of Next's own check, so that what passes here passes there. */
function isRouterState(header: string | string[] | undefined) {
  try {
    parseAndValidateFlightRouterState(header)
    return true
  } catch {
    return false
  }
}

/** Every browser sends Origin with a POST, or at least says that the page was ours. Who sends neither is no browser, and can learn to. */
function isFromHere(asked: Asked, origins: Origins) {
  const { origin, 'sec-fetch-site': site } = asked.headers
  return origin === undefined ? site === 'same-origin' : origin === originAsked(asked, origins)
}
