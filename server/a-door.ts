/** A front door for tests: what stands behind it says what reached it, and what it notes can be read. */
import { request as ask, type IncomingMessage } from 'node:http'
import { buffer, text } from 'node:stream/consumers'
import pino from 'pino'
import { frontDoor } from './front-door.ts'
import type { Pages } from './hand-on.ts'

export const publicUrl = 'http://localhost:3000'
export const host = 'localhost:3000'

export type Sent = { method?: string; path?: string; headers?: Record<string, string>; body?: string | Buffer }

const echo: Pages = async (request, response) => {
  const { method, url, headers } = request
  response.setHeader('Content-Type', 'application/json')
  response.end(JSON.stringify({ method, url, headers, body: await text(request) }))
}

const edition = { version: 7, until: Number.POSITIVE_INFINITY }

/** Opens a door on a port of its own. `send` goes through the network and reads the answer whole. */
export async function aDoor(behind: Partial<Parameters<typeof frontDoor>[0]> = {}) {
  const lines: Record<string, unknown>[] = []
  const door = frontDoor({
    publicUrl,
    dev: false,
    log: pino({ base: null }, { write: (line: string) => void lines.push(JSON.parse(line)) }),
    edition: () => edition,
    pageMemory: 8_000_000,
    comfort: { address: '/comfort-1.js', text: async () => 'comfort()' },
    limits: { signIns: 100, posts: 100, pages: 100 },
    trustedProxy: [],
    isFromDesk: async (cookies) => cookies === 'of the desk',
    pages: echo,
    ...behind,
  })
  const { port } = new URL(await door.listen({ port: 0, host: '127.0.0.1', listenTextResolver: () => 'listening' }))

  async function send({ method = 'GET', path = '/', headers = {}, body }: Sent) {
    const sent = ask({ port, method, path, headers: { host, ...headers }, agent: false })
    sent.end(body)
    const answer = await new Promise<IncomingMessage>((heard) => sent.once('response', heard))
    const bytes = await buffer(answer)
    return { status: answer.statusCode, headers: answer.headers, bytes, body: bytes.toString() }
  }

  return { send, lines, close: () => door.close() }
}
