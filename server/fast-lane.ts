/**
 * Answers what stands in memory before Fastify sees it: its hooks, its router and its logger cost more than the whole answer.
 * The same rules stand before it, and the same line is left in the log.
 */
import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type RequestListener, type Server, type ServerResponse } from 'node:http'
import type { Logger } from 'pino'
import { requestRules } from './guard/request-rules.ts'
import type { Origins } from './guard/rule.ts'
import { lineOf } from './note-request.ts'
import type { KeptAnswers } from './page-cache/kept-answers.ts'

type Lane = { kept: readonly KeptAnswers[]; origins: Origins; log: Logger }

/** In milliseconds. */
const patience = {
  /** What Fastify sets where it makes the server. */
  keepAliveTimeout: 72_000,
  /**
   * A photograph of 20 MB takes 160 s at 1 Mbit/s; what is a form and no upload, read-body.ts gives less time. Who sends no
   * headers is hung up on after Node's own 60 s.
   */
  requestTimeout: 300_000,
}

/** Gives the server: whatever is not answered here, and whatever comes while it stops, goes on to the handler. */
export function serverWithFastLane(lane: Lane, handler: RequestListener): Server {
  const server = createServer((request, response) => {
    if (!server.listening || !isAnswered(lane, request, response)) handler(request, response)
  })
  // Next takes every request that would become something else than HTTP, and keeps its line open for ever.
  server.prependListener('upgrade', (_request, socket) =>
    socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
  )
  return Object.assign(server, patience)
}

function isAnswered({ kept, origins, log }: Lane, request: IncomingMessage, response: ServerResponse) {
  const began = performance.now()
  if (requestRules.some((rule) => rule.refuses(request, origins))) return false
  const id = randomUUID()
  try {
    const asking = { request, response, besides: ['X-Request-Id', id] }
    const status = kept.reduce<number | undefined>((known, answers) => known ?? answers.atOnce(asking), undefined)
    if (status === undefined) return false
    log.info({ id, ...lineOf(request, { status, began }) }, 'request')
    return true
  } catch {
    // The long way answers for it, and notes why.
    return response.headersSent
  }
}
