/** One line in the log for each request, once it is over: nothing of what anybody typed, and no cookie. */
import type { IncomingMessage } from 'node:http'
import type { FastifyReply, FastifyRequest } from 'fastify'

/** An answer of 500 or more is our fault, whoever gave it, and stands in the log as an error. */
function levelOf(status: number) {
  return status >= 500 ? 'error' : 'info'
}

export function noteRequest(request: FastifyRequest, { raw: response }: FastifyReply) {
  const began = performance.now()
  // Now: Next writes another address into the request.
  const { method, url } = request.raw
  response.setHeader('X-Request-Id', request.id)
  response.once('close', () => {
    const { statusCode: status } = response
    const line = lineOf({ method, url }, { status, began })
    request.log[levelOf(status)]({ ...line, ...(!response.writableFinished && { leftEarly: true }) }, 'request')
  })
}

/** What the line says, but for the request's id. `began` is of performance.now(). */
export function lineOf(
  { method = '', url = '' }: Pick<IncomingMessage, 'method' | 'url'>,
  { status, began }: { status: number; began: number },
) {
  const path = url.split('?', 1)[0]?.slice(0, 200)
  return { method, path, status, ms: Math.round(performance.now() - began) }
}
