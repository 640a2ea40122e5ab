/** How much one address may ask for in a minute of what costs us work. What is answered from memory costs none, and never comes here. */
import type { ServerResponse } from 'node:http'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest, RawServerDefault } from 'fastify'
import type { Logger } from 'pino'
import type { Answer } from './rule.ts'

/** By the minute, for each address (of IPv6, each network of 64 bits). */
export type Limits = { signIns: number; posts: number; pages: number }

type RateRule = Answer & {
  name: string
  of: keyof Limits
  holds: (asked: FastifyRequest['raw']) => boolean
}

/** The first that holds counts. */
const rateRules: readonly RateRule[] = [
  {
    name: 'attempts to sign in',
    of: 'signIns',
    // A password is tried at next-auth's address, and nowhere else: no action does it. Whatever stands in the address is
    // decoded once, as Next does.
    holds: ({ method, url = '' }) =>
      method === 'POST' && /^\/+api\/+auth(?:\/|$)/i.test(decodeURIComponent(url.split('?', 1)[0] ?? '')),
    status: 429,
    sentence: 'Somebody has tried to sign in from here too often. Wait a minute, then try again.',
  },
  {
    // From every page, by everybody who has allowed it: they must not take an editor's turns.
    name: 'what was read',
    of: 'pages',
    holds: ({ method, url }) => method === 'POST' && url === '/reads',
    status: 429,
    sentence: 'Too much was told from here at once.',
  },
  {
    // Every few seconds from every open form of the desk, of which a floor full of editors has many: it must not take their turns to save.
    name: 'who is here',
    of: 'pages',
    holds: ({ method, url = '' }) => method === 'POST' && /^\/desk\/interviews\/\d+\/presence$/.test(url),
    status: 429,
    sentence: 'Too much was told from here at once.',
  },
  {
    name: 'what is sent',
    of: 'posts',
    holds: ({ method }) => method === 'POST',
    status: 429,
    sentence:
      'Too much was sent from here at once. Go back, where your text still is, wait a minute, then send it again.',
  },
  {
    name: 'pages to be drawn',
    of: 'pages',
    // A list of leaders asks for a hundred portraits at once, and the desk for its scripts.
    holds: ({ url = '' }) => !/^\/(?:_next|fonts|portraits|cards|desk\/portraits)\//.test(url),
    status: 429,
    sentence: 'Too many pages were asked for from here at once. Wait a minute, then load this one again.',
  },
]

type App = FastifyInstance<RawServerDefault, FastifyRequest['raw'], ServerResponse, Logger>

/** Gives who counts a request, and says what to answer if it is one too many. */
export function rateLimits(app: App, limits: Limits) {
  app.register(rateLimit, { global: false, timeWindow: 60_000 })
  const counters = new Map<RateRule, ReturnType<App['createRateLimit']>>()
  app.addHook('onReady', async () => {
    for (const rule of rateRules) counters.set(rule, app.createRateLimit({ max: limits[rule.of] }))
  })

  return async function excess(request: FastifyRequest): Promise<Answer | undefined> {
    const rule = rateRules.find(({ holds }) => holds(request.raw))
    const counted = rule && (await counters.get(rule)?.(request))
    if (!rule || !counted || counted.isAllowed || !counted.isExceeded) return undefined
    return { status: rule.status, sentence: rule.sentence, retryAfter: counted.ttlInSeconds }
  }
}
