/** Hands a request on to Next, clean and whole, and answers for Next where it throws. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyBaseLogger } from 'fastify'
import { answering } from '#lib/accounts/answer-status.ts'
import { askedPathHeader } from '#lib/accounts/asked-path-header.ts'
import { notedError } from '#lib/installation/noted-error.ts'
import { mostBytes } from './guard/body-limits.ts'
import { bodyRules } from './guard/body-rules.ts'
import { isUpload } from './guard/is-upload.ts'
import { readBody } from './guard/read-body.ts'
import { stripHeaders } from './guard/strip-headers.ts'
import { withBody } from './guard/with-body.ts'

import { refuse } from './refusal-page.ts'

/** Next, or in a test whoever stands behind the door. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Handing = { request: IncomingMessage; response: ServerResponse; pages: Pages; log: FastifyBaseLogger }

const tooLong = {
  status: 413,
  sentence: 'This is too long to be sent at once. Go back, where your text still is, and send less.',
}
const broken = { status: 500, sentence: 'Something went wrong here, and has been noted. Go back, and try once more.' }

export async function handOn({ request, response, pages, log }: Handing) {
  stripHeaders(request)
  request.headers[askedPathHeader] = askedPath(request)
  try {
    if (request.method !== 'POST') return await pages(request, response)
    if (isUpload(request)) return await answering(response, () => pages(request, response))
    const body = await readBody(request, mostBytes(request))
    if (body === undefined) return refuse(request, response, tooLong)
    for (const rule of bodyRules) if (await rule.refuses(request, body)) return refuse(request, response, rule)
    await answering(response, () => pages(withBody(request, body), response))
  } catch (error) {
    if (request.destroyed && !request.complete) return // whoever asked has hung up: there is nobody to answer
    log.error({ error: notedError(error) }, 'a page fell over')
    if (response.headersSent) response.destroy()
    else refuse(request, response, broken)
  }
}

/** The path with its query, without what Next's own router adds to it. */
function askedPath({ url = '/' }: IncomingMessage) {
  const asked = new URL(url, 'http://here')
  asked.searchParams.delete('_rsc')
  return `${asked.pathname}${asked.search}`
}
