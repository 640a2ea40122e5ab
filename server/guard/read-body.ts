/** Reads a request's body whole, so that nothing half-sent reaches Next. */
import type { IncomingMessage } from 'node:http'

/** How slow a sender may be: so many milliseconds without reason, and one for so many bytes. */
type Pace = { patience: number; bytesPerMs: number }

/** 80 kbit/s, an old telephone's: at it a whole form of 2 MB may take four minutes. */
const pace: Pace = { patience: 20_000, bytesPerMs: 10 }

/**
 * Takes the limit in bytes. Gives the body; or 'long' where there is more, or 'slow' where it comes so slowly that somebody
 * may be holding the connection open for its own sake. A body that is a little too long is still read to its end (and thrown
 * away): a browser shows no answer to what it could not finish sending.
 */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  { patience, bytesPerMs }: Pace = pace,
): Promise<Buffer<ArrayBuffer> | 'long' | 'slow'> {
  const began = performance.now()
  const pieces = request.iterator({ destroyOnReturn: false })
  const chunks: Buffer[] = []
  let bytes = 0
  for (;;) {
    const piece = await within(pieces.next(), began + patience + bytes / bytesPerMs - performance.now())
    if (piece === null) return 'slow'
    if (piece.done) return bytes <= limit ? Buffer.concat(chunks) : 'long'
    bytes += piece.value.length
    if (bytes <= limit) chunks.push(piece.value)
    if (bytes > limit * 10) return 'long'
  }
}

/** Gives null where it takes longer than so many milliseconds; what comes after that is nobody's business any more. */
function within<Result>(work: Promise<Result>, ms: number): Promise<Result | null> {
  let clock: NodeJS.Timeout
  const late = new Promise<null>((resolve) => {
    clock = setTimeout(() => resolve(null), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(clock))
}
