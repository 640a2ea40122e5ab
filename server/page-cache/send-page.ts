/** Sends a kept page: the bytes, or word that the browser has them already. */
import type { IncomingMessage, ServerResponse } from 'node:http'
import { encodingFor } from './encoding.ts'
import type { KeptPage } from './kept-page.ts'
import { variantOf } from './variant.ts'

type Sending = {
  request: Pick<IncomingMessage, 'headers'>
  response: ServerResponse
  page: KeptPage
  /** Headers of this answer alone, names and values in turn. */
  besides?: readonly string[]
}

/** A HEAD gets what a GET would, without the body, which Node leaves out by itself. Gives the status. */
export function sendPage({ request: { headers: asked }, response, page, besides = [] }: Sending): number {
  const { status, headers, etag, body } = page.answer(variantOf(asked.cookie), encodingFor(asked['accept-encoding']))
  if (status === 200 && isHeld(etag, asked['if-none-match'])) {
    response.writeHead(304, [...withoutBody(headers), ...besides]).end()
    return 304
  }
  response.writeHead(status, [...headers, ...besides]).end(body)
  return status
}

/** By the weak comparison that If-None-Match asks for: whoever compresses on the way weakens our tag. */
function isHeld(etag: string, held = '') {
  return held.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag)
}

/** What a browser has to be told of a page that it holds: all but what describes the bytes. */
function withoutBody(headers: readonly string[]) {
  return headers.filter((_, index) => !/^content-(?:length|encoding|type)$/i.test(headers[index - (index % 2)] ?? ''))
}
