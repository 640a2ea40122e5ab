/** Reads a request's body whole, so that nothing half-sent reaches Next. */
import type { IncomingMessage } from 'node:http'

/**
 * Takes the limit in bytes. Gives the body, or undefined where it is longer. A body that is a little too long is still
 * read to its end (and thrown away): a browser shows no answer to what it could not finish sending.
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer<ArrayBuffer> | undefined> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    bytes += chunk.length
    if (bytes <= limit) chunks.push(chunk)
    if (bytes > limit * 10) return undefined
  }
  return bytes <= limit ? Buffer.concat(chunks) : undefined
}
