/** One line in the log for each request, once it is over: nothing of what anybody typed, and no cookie. */
import type { FastifyReply, FastifyRequest } from 'fastify'

/** An answer of 500 or more is our fault, whoever gave it, and stands in the log as an error. */
function levelOf(status: number) {
  return status >= 500 ? 'error' : 'info'
}

export function noteRequest(request: FastifyRequest, { raw: response }: FastifyReply) {
  const began = performance.now()
  const { method = '', url = '' } = request.raw
  response.setHeader('X-Request-Id', request.id)
  response.once('close', () => {
    request.log[levelOf(response.statusCode)](
      {
        method,
        path: url.split('?', 1)[0]?.slice(0, 200),
        status: response.statusCode,
        ms: Math.round(performance.now() - began),
        ...(!response.writableFinished && { leftEarly: true }),
      },
      'request',
    )
  })
}
