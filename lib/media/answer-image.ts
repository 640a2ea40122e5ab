/** Answers with an image, or says that it is what the browser has already. */
import { createHash } from 'node:crypto'

type Image = {
  bytes: Buffer
  format: 'avif' | 'webp' | 'jpeg'
  /** Its Cache-Control: who may keep it, and for how long. */
  keeping: string
}

/** Whether it may be seen has been asked before: also "you have it already" says that it is there. */
export function answerImage(request: Request, { bytes, format, keeping }: Image): Response {
  const etag = `"${createHash('sha256').update(bytes).digest('base64url')}"`
  const headers = { etag, 'cache-control': keeping, 'x-content-type-options': 'nosniff' }
  if (isKnown(request.headers.get('if-none-match'), etag)) return new Response(null, { status: 304, headers })
  return new Response(new Uint8Array(bytes), { headers: { ...headers, 'content-type': `image/${format}` } })
}

/** The same for what may not be seen as for what never was. */
export function notThere(): Response {
  return new Response(null, { status: 404, headers: { 'cache-control': 'no-store' } })
}

/** Something between us and the browser may have made the tag weak (compression does); for a GET the two are one. */
function isKnown(asked: string | null, etag: string): boolean {
  const known = (asked ?? '').split(',').map((one) => one.trim().replace(/^W\//, ''))
  return known.includes('*') || known.includes(etag)
}
