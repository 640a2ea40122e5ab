/** Answers for a page that fell over, and notes why. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import { notedError } from '#lib/installation/noted-error.ts'
import { refuse } from './refusal-page.ts'

type Fallen = { request: IncomingMessage; response: ServerResponse; log: FastifyBaseLogger; error: unknown }

const broken = { status: 500, sentence: 'Something went wrong here, and has been noted. Go back, and try once more.' }

export function fellOver({ request, response, log, error }: Fallen) {
  if (request.destroyed && !request.complete) return // whoever asked has hung up: there is nobody to answer
  log.error({ error: notedError(error) }, 'a page fell over')
  if (response.headersSent) response.destroy()
  else refuse(request, response, broken)
}
