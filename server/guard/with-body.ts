/** The same request once more, with the body that has been read already: Next reads it as if it came from the wire. */
import { IncomingMessage } from 'node:http'

export function withBody(request: IncomingMessage, body: Buffer): IncomingMessage {
  const { method, url, headers, rawHeaders, httpVersion, httpVersionMajor, httpVersionMinor } = request
  const again = Object.assign(new IncomingMessage(request.socket), {
    method,
    url,
    headers,
    rawHeaders,
    httpVersion,
    httpVersionMajor,
    httpVersionMinor,
    complete: true,
  })
  again.push(body)
  again.push(null)
  return again
}
