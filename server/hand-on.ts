/** Hands a request on to Next, clean and whole, with a nonce for what Next writes into its pages. */
import { randomBytes } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { answering } from '#lib/accounts/answer-status.ts'
import { askedPathHeader } from '#lib/accounts/asked-path-header.ts'
import { bodyLimit, type IsFromDesk } from './guard/body-limits.ts'
import { bodyRules } from './guard/body-rules.ts'
import { isUpload } from './guard/is-upload.ts'
import { readBody } from './guard/read-body.ts'
import { stripHeaders } from './guard/strip-headers.ts'
import { withBody } from './guard/with-body.ts'
import { refuse } from './refusal-page.ts'
import { contentPolicy } from './security-headers.ts'

/** Next, or in a test whoever stands behind the door. */
export type Pages = (request: IncomingMessage, response: ServerResponse) => Promise<void>

type Handing = {
  request: IncomingMessage
  response: ServerResponse
  pages: Pages
  isFromDesk: IsFromDesk
  dev: boolean
}

const tooSlow = {
  status: 408,
  sentence: 'This came too slowly to be taken. Go back, where your text still is, and send it once more.',
}

/** Fails where Next throws. */
export async function handOn({ request, response, pages, isFromDesk, dev }: Handing) {
  stripHeaders(request)
  request.headers[askedPathHeader] = askedPath(request)
  // Next reads the nonce from here, and writes it into every script of the page.
  const policy = contentPolicy({ dev, inline: [`'nonce-${randomBytes(16).toString('base64')}'`] })
  request.headers['content-security-policy'] = policy
  response.setHeader('Content-Security-Policy', policy)
  if (request.method !== 'POST') return await pages(request, response)
  if (isUpload(request)) return await answering(response, () => pages(request, response))
  const limit = await bodyLimit(request, isFromDesk)
  const body = await readBody(request, limit.bytes)
  if (body === 'long') return refuse(request, response, limit)
  if (body === 'slow') return refuse(request, response, tooSlow)
  for (const rule of bodyRules) if (await rule.refuses(request, body)) return refuse(request, response, rule)
  await answering(response, () => pages(withBody(request, body), response))
}

/** The path with its query, without what Next's own router adds to it. */
function askedPath({ url = '/' }: IncomingMessage) {
  const asked = new URL(url, 'http://here')
  asked.searchParams.delete('_rsc')
  return `${asked.pathname}${asked.search}`
}
