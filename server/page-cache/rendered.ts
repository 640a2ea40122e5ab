/** Asks Next for a page on nobody's behalf, and keeps the answer whole instead of sending it. */
import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { answering } from '#lib/accounts/answer-status.ts'
import type { Pages } from '#server/hand-on.ts'

export type Rendering = {
  status: number
  /** By small letters. */
  headers: Readonly<Record<string, string>>
  body: Buffer
}

/** Where a response's bytes end up when nobody is connected. */
class Sink extends Socket {
  readonly pieces: Buffer[] = []

  override _write(piece: string | Buffer, encoding: BufferEncoding, done: () => void) {
    this.pieces.push(typeof piece === 'string' ? Buffer.from(piece, encoding) : piece)
    done()
  }

  override _writev(pieces: { chunk: string | Buffer; encoding: BufferEncoding }[], done: () => void) {
    for (const { chunk, encoding } of pieces) this._write(chunk, encoding, () => {})
    done()
  }
}

export type Drawing = { pages: Pages; publicUrl: string }

/** Next sends late metadata, and a script to move it, to whoever does not name itself (`htmlLimitedBots` in next.config.ts). */
const headers = { accept: '*/*', 'user-agent': 'Sixty Seconds' }

/** Much longer than any page takes: whoever waits for one that never ends is told so. */
const patience = 30_000

/**
 * Takes who draws, for which public address, and the path with its query. Of whoever asked, nothing else is handed on: no cookie,
 * no header. Fails where Next throws, breaks off, or does not come to an end.
 */
export async function rendered({ pages, publicUrl }: Drawing, url: string): Promise<Rendering> {
  const { host } = new URL(publicUrl)
  const sink = new Sink()
  // Of HTTP/1.0, so that Node writes the body as it is, without chunks.
  const request = Object.assign(new IncomingMessage(sink), {
    method: 'GET',
    url,
    headers: { host, ...headers },
    httpVersion: '1.0',
    httpVersionMajor: 1,
    httpVersionMinor: 0,
    complete: true,
  })
  request.push(null)
  const response = new ServerResponse(request)
  response.assignSocket(sink)
  // A response with one header set remembers those of writeHead as well; without, it writes them and forgets them.
  response.setHeader('X-Kept', '1')
  // What an HTTP server does for the responses that it sends.
  sink.on('drain', () => response.emit('drain'))

  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const clock = setTimeout(() => reject(new Error('Next did not finish a page in 30 seconds.')), patience)
  response.once('finish', resolve)
  sink.once('error', reject)
  sink.once('close', () => reject(new Error('Next broke off a page.')))
  try {
    await Promise.all([promise, answering(response, () => pages(request, response))])
  } finally {
    clearTimeout(clock)
    sink.destroy()
  }
  return { status: response.statusCode, headers: textsOf(response), body: bodyOf(Buffer.concat(sink.pieces)) }
}

function textsOf(response: ServerResponse) {
  return Object.fromEntries(Object.entries(response.getHeaders()).map(([name, value]) => [name, String(value)]))
}

function bodyOf(sent: Buffer) {
  return sent.subarray(sent.indexOf('\r\n\r\n') + 4)
}
