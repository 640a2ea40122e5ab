/** What every request passes before Next: it is named, noted, checked, and handed on whole. */
import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Logger } from 'pino'
import type { ComfortScript } from './comfort/comfort-script.ts'
import { comfortSender } from './comfort/send-comfort.ts'
import { deskPages } from './desk-pages.ts'
import { serverWithFastLane } from './fast-lane.ts'
import { fellOver } from './fell-over.ts'
import type { IsFromDesk } from './guard/body-limits.ts'
import { originsOf } from './guard/origins.ts'
import { type Limits, rateLimits } from './guard/rate-limits.ts'
import { methods, requestRules } from './guard/request-rules.ts'
import { handOn, type Pages } from './hand-on.ts'
import { health } from './health.ts'
import { noteRequest } from './note-request.ts'
import type { Edition } from './page-cache/edition.ts'
import { headOfPages } from './page-cache/head-of-pages.ts'
import { keptFiles } from './page-cache/kept-files.ts'
import { readersPages } from './page-cache/readers-pages.ts'
import { refuse } from './refusal-page.ts'
import { securityHeaders } from './security-headers.ts'

type House = {
  publicUrl: string
  dev: boolean
  log: Logger
  /** One question to the database: which edition of the site is out. */
  edition: () => Edition
  /** How much of the readers' pages is kept, in bytes. */
  pageMemory: number
  comfort: ComfortScript
  limits: Limits
  /** Whose word is taken for whom they pass on: X-Forwarded-For of these addresses. */
  trustedProxy: readonly string[]
  isFromDesk: IsFromDesk
  pages: Pages
}

const damaged = {
  status: 400,
  sentence: 'This request is damaged, so nothing was done. Start again from the front page.',
}

/** Gives the server, ready to listen. */
export function frontDoor(house: House) {
  const { publicUrl, dev, log, edition, pageMemory, comfort, limits, trustedProxy, isFromDesk, pages } = house
  const always = securityHeaders({ dev, publicUrl })
  const headers = new Headers(always)
  const setting = { always, head: headOfPages(comfort), dev }
  const readers = readersPages({ ...setting, pages, publicUrl, edition, maxBytes: pageMemory, log })
  const kept = [readers, keptFiles({ ...setting, pages, publicUrl })]
  const others = deskPages({ pages, publicUrl, readers })
  const sendComfort = comfortSender(comfort, setting)
  const origins = originsOf(publicUrl)
  const app = Fastify({
    serverFactory: (handler) => serverWithFastLane({ kept, origins, log }, handler),
    loggerInstance: log,
    // note-request.ts writes the lines; Fastify's own know nothing of an answer that Next gives.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
    // Ids are ours: one from outside could pass itself off as another request in the log.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    trustProxy: trustedProxy.length > 0 ? [...trustedProxy] : false,
    // An address that Fastify cannot decode passes no hook; it is received here, and refused by the same table.
    frameworkErrors: (_error, request, reply) => {
      receive(request, reply)
      turnAway(request, reply)
    },
  })

  const excess = rateLimits(app, limits)

  function receive(request: FastifyRequest, reply: FastifyReply) {
    noteRequest(request, reply)
    reply.raw.setHeaders(headers)
  }

  function turnAway({ raw }: FastifyRequest, reply: FastifyReply) {
    reply.hijack()
    refuse(raw, reply.raw, requestRules.find((rule) => rule.refuses(raw, origins)) ?? damaged)
  }

  app.addHook('onRequest', async (request, reply) => {
    receive(request, reply)
    if (requestRules.some((rule) => rule.refuses(request.raw, origins))) turnAway(request, reply)
  })
  // Bodies are read once, in hand-on.ts, as bytes; Fastify's own parsers would have eaten them.
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, _body, done) => done(null))
  app.setErrorHandler((_error, request, reply) => turnAway(request, reply))

  app.get('/health', (_request, reply) => {
    const { status, body } = health(() => edition().version)
    reply.code(status).header('Cache-Control', 'no-store').send(body)
  })
  app.get(comfort.address, async ({ raw }, reply) => {
    reply.hijack()
    await sendComfort(raw, reply.raw)
  })
  app.route({
    method: [...methods],
    url: '*',
    handler: async (asked, reply) => {
      const { raw: request, log: itsLog } = asked
      const { raw: response } = reply.hijack()
      try {
        const tooMuch = await excess(asked)
        if (tooMuch) return refuse(request, response, tooMuch)
        for (const answers of kept) if (await answers.inTime({ request, response })) return
        await handOn({ request, response, pages: others, isFromDesk, dev })
      } catch (error) {
        fellOver({ request, response, log: itsLog, error })
      }
    },
  })
  return app
}
