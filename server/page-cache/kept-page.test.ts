/** What a browser is sent of a page. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { byHash } from '#server/security-headers.ts'
import type { Encoding } from './encoding.ts'
import { keptPage } from './kept-page.ts'

const setting = { always: { 'X-Frame-Options': 'DENY' }, head: '<script>1</script>', dev: false }
const nobody = { theme: undefined, hasChosen: false }
const words = 'Everybody is brave. '.repeat(50)
const html = `<!DOCTYPE html><html lang="en-GB"><head></head><body><aside data-consent="">?</aside><p>${words}</p></body></html>`

const page = (more: Record<string, string> = {}, body: string = html) =>
  keptPage(
    { status: 200, headers: { 'content-type': 'text/html; charset=utf-8', ...more }, body: Buffer.from(body) },
    setting,
  )

/** Its headers by small letters. */
function headersOf(headers: readonly string[]) {
  return new Headers(
    headers.flatMap((name, index) => (index % 2 === 0 ? [[name, headers[index + 1] ?? ''] as const] : [])),
  )
}

const decoded: Record<Encoding, (body: Buffer) => Buffer> = {
  br: (body) => brotliDecompressSync(body),
  gzip: (body) => gunzipSync(body),
  identity: (body) => body,
}

test('a page that is asked for again is made smaller beside the work, and has another tag then', async () => {
  const kept = page()
  const first = kept.answer(nobody, 'br')
  const held = kept.bytes()
  await expect.poll(() => kept.answer(nobody, 'br').etag).not.toBe(first.etag)
  const { body } = kept.answer(nobody, 'br')
  expect(body.byteLength).toBeLessThan(first.body.byteLength)
  expect(brotliDecompressSync(body)).toEqual(brotliDecompressSync(first.body))
  expect(kept.bytes()).toBe(held - first.body.byteLength + body.byteLength)
})

describe('every encoding', () => {
  test.each(['br', 'gzip', 'identity'] as const)('%s holds the same page, and says how long it is', (encoding) => {
    const { body, headers } = page().answer(nobody, encoding)
    expect(decoded[encoding](body).toString()).toBe(html.replace('</head>', '<script>1</script></head>'))
    expect(headersOf(headers).get('content-length')).toBe(String(body.byteLength))
    expect(headersOf(headers).get('content-encoding')).toBe(encoding === 'identity' ? null : encoding)
    expect(headersOf(headers).get('vary')).toBe('Accept-Encoding, Cookie')
  })

  test('and every variant has a tag of its own, the same for the same bytes', () => {
    const variants = [undefined, 'light' as const, 'dark' as const].flatMap((theme) => [
      { theme, hasChosen: true },
      { theme, hasChosen: false },
    ])
    const tagsOf = (of: ReturnType<typeof page>) =>
      variants.flatMap((variant) =>
        (['br', 'gzip', 'identity'] as const).map((encoding) => of.answer(variant, encoding).etag),
      )
    const tags = tagsOf(page())
    expect(new Set(tags).size).toBe(18)
    expect(tagsOf(page())).toEqual(tags)
    expect(page({}, html.replace('brave', 'bold')).answer(nobody, 'br').etag).not.toBe(page().answer(nobody, 'br').etag)
  })

  test('is made once', () => {
    const kept = page()
    expect(kept.answer(nobody, 'br')).toBe(kept.answer({ ...nobody }, 'br'))
  })
})

test.each([
  ['application/json; charset=utf-8', 'br'],
  ['application/feed+json', 'br'],
  ['application/atom+xml', 'br'],
  ['image/svg+xml', 'br'],
  ['application/pdf', null],
  ['image/avif', null],
])('%s is sent as it is, compressed: %s', (type, encoding) => {
  const { body, headers } = page({ 'content-type': type }).answer({ theme: 'dark', hasChosen: true }, 'br')
  expect(headersOf(headers).get('content-encoding')).toBe(encoding)
  expect(decoded[encoding === null ? 'identity' : 'br'](body).toString()).toBe(html)
  expect(headersOf(headers).get('vary')).toBe('Accept-Encoding')
})

test('of Next’s headers only those are kept that are about the page', () => {
  const headers = headersOf(
    page({
      'set-cookie': 'session=1',
      'cache-control': 's-maxage=31536000',
      vary: 'rsc',
      link: '</_next/1.js>; rel=preload',
      'x-nextjs-cache': 'HIT',
      'transfer-encoding': 'chunked',
      'x-robots-tag': 'noindex',
      'access-control-allow-origin': '*',
    }).answer(nobody, 'identity').headers,
  )
  expect([...headers.keys()].sort()).toEqual([
    'access-control-allow-origin',
    'cache-control',
    'content-length',
    'content-security-policy',
    'content-type',
    'etag',
    'vary',
    'x-frame-options',
    'x-robots-tag',
  ])
  expect(headers.get('cache-control')).toBe('private, no-cache')
})

test.each(['font/woff2', 'text/css; charset=UTF-8', 'text/javascript', 'application/javascript; charset=UTF-8'])(
  'a part of pages (%s) is not told what a document may do',
  (type) => {
    const headers = headersOf(page({ 'content-type': type }).answer(nobody, 'identity').headers)
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.has('content-security-policy') || headers.has('x-frame-options')).toBe(false)
  },
)

test('the policy names the inline scripts that are left, and lets in nothing else that is inline', () => {
  const rules = '{"prefetch":[]}'
  const body = html.replace('<p>', `<script>framework()</script><script type="speculationrules">${rules}</script><p>`)
  const policy = headersOf(page({}, body).answer(nobody, 'br').headers).get('content-security-policy')
  expect(policy).toContain(`script-src 'self' ${byHash(rules)} ${byHash('1')};`)
  expect(policy).not.toContain('unsafe')
})
