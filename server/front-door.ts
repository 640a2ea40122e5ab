/** What every request passes before Next: it is named, noted, checked, and handed on whole. */
import { randomUUID } from 'node:crypto'
import Fastify, { type FastifyReply, type FastifyRequest, LogController } from 'fastify'
import type { Logger } from 'pino'
import { originsOf } from './guard/origins.ts'
import { methods, requestRules } from './guard/request-rules.ts'
import { handOn, type Pages } from './hand-on.ts'
import { health } from './health.ts'
import { noteRequest } from './note-request.ts'
import { refuse } from './refusal-page.ts'
import { securityHeaders } from './security-headers.ts'

type House = {
  publicUrl: string
  dev: boolean
  log: Logger
  /** One question to the database: which version the site is at. */
  siteVersion: () => number
  pages: Pages
}

const damaged = {
  status: 400,
  sentence: 'This request is damaged, so nothing was done. Start again from the front page.',
}

/** Gives the server, ready to listen. */
export function frontDoor({ publicUrl, dev, log, siteVersion, pages }: House) {
  const origins = originsOf(publicUrl)
  const headers = new Headers(securityHeaders({ dev, publicUrl }))
  const app = Fastify({
    loggerInstance: log,
    // note-request.ts writes the lines; Fastify's own know nothing of an answer that Next gives.
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'id' }),
    // Ids are ours: one from outside could pass itself off as another request in the log.
    requestIdHeader: false,
    genReqId: () => randomUUID(),
    // A photograph of 20 MB takes 160 s at 1 Mbit/s. Who sends no headers is hung up on after Node's own 60 s.
    requestTimeout: 300_000,
    // An address that Fastify cannot decode passes no hook; it is received here, and refused by the same table.
    frameworkErrors: (_error, request, reply) => {
      receive(request, reply)
      turnAway(request, reply)
    },
  })

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
    const { status, body } = health(siteVersion)
    reply.code(status).header('Cache-Control', 'no-store').send(body)
  })
  app.route({
    method: [...methods],
    url: '*',
    handler: async ({ raw, log: itsLog }, reply) => {
      reply.hijack()
      await handOn({ request: raw, response: reply.raw, pages, log: itsLog })
    },
  })
  return app
}
