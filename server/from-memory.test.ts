/** What the door answers readers without asking Next again. */
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterEach, describe, expect, test } from 'vitest'
import { aDoor, host } from './a-door.ts'
import type { Pages } from './hand-on.ts'
import { headOfPages } from './page-cache/head-of-pages.ts'
import { byHash } from './security-headers.ts'

const head = headOfPages({ address: '/comfort-1.js', text: async () => '' })
const page = (inBody: string) => `<!DOCTYPE html><html lang="en-GB"><head></head><body>${inBody}</body></html>`
const framework = '<script src="/_next/1.js"></script><script>self.__next_f.push([1])</script>'
const asks = '<aside data-consent="">May we?</aside>'

let close = async () => {}
afterEach(() => close())

/** A door before pages that count how often they are drawn, at a site whose edition can be ended. */
async function aSite(behind: Parameters<typeof aDoor>[0] = {}) {
  const site = { drawn: 0, status: 200, edition: { version: 1, until: Number.POSITIVE_INFINITY } }
  const door = await aDoor({
    edition: () => site.edition,
    pages: async ({ url, headers }, response) => {
      site.drawn++
      response.statusCode = site.status
      if (url === '/moved') response.writeHead(308, { Location: '/here' }).end('<html id="__next_error__"></html>')
      else if (url === '/feed.xml') response.setHeader('Content-Type', 'application/atom+xml').end('<feed/>'.repeat(50))
      else {
        response.setHeader('Content-Type', 'text/html; charset=utf-8')
        response.end(page(`${asks}<p>${url} of ${site.edition.version} for ${headers.cookie}</p>${framework}`))
      }
    },
    ...behind,
  })
  close = door.close
  function change() {
    site.edition = { ...site.edition, version: site.edition.version + 1 }
  }
  return { ...door, site, change }
}

const cookie = 'theme=dark; session=1'

test('a page is drawn once, for nobody, and goes to everybody', async () => {
  const { send, site } = await aSite()
  const first = await send({ path: '/leaders', headers: { cookie: 'session=1' } })
  const second = await send({ path: '/leaders' })
  expect(first.body).toBe(page(`${asks}<p>/leaders of 1 for undefined</p>`).replace('</head>', `${head}</head>`))
  expect(second.body).toBe(first.body)
  expect(site.drawn).toBe(1)
})

test('after a change it is drawn anew, at the very next request', async () => {
  const { send, site, change } = await aSite()
  for (const version of [1, 2, 3]) {
    expect((await send({ path: '/leaders' })).body).toContain(`of ${version} `)
    change()
  }
  expect(site.drawn).toBe(3)
})

test('a HEAD is answered as a GET is, without the body', async () => {
  const { send, site } = await aSite()
  const { headers, body } = await send({ path: '/leaders' })
  const short = await send({ path: '/leaders', method: 'HEAD' })
  expect(short.body).toBe('')
  expect({ ...short.headers, date: '', 'x-request-id': '' }).toEqual({ ...headers, date: '', 'x-request-id': '' })
  expect(Number(headers['content-length'])).toBe(Buffer.byteLength(body))
  expect(site.drawn).toBe(1)
})

describe('a browser that has it', () => {
  test('is told so, with the policy of this page, until it changes', async () => {
    const { send, change } = await aSite()
    const { headers } = await send({ path: '/leaders' })
    const again = { path: '/leaders', headers: { 'if-none-match': `"other", W/${headers.etag}` } }
    const held = await send(again)
    expect(held).toMatchObject({ status: 304, body: '' })
    expect(held.headers).toMatchObject({
      etag: headers.etag,
      'cache-control': 'private, no-cache',
      vary: 'Accept-Encoding, Cookie',
      'content-security-policy': headers['content-security-policy'],
    })
    expect(held.headers['content-length']).toBeUndefined()
    change()
    expect(await send(again)).toMatchObject({ status: 200 })
  })

  test('in another encoding or variant does not have it', async () => {
    const { send } = await aSite()
    const { headers } = await send({ path: '/leaders' })
    const held = { 'if-none-match': headers.etag ?? '' }
    expect(await send({ path: '/leaders', headers: { ...held, 'accept-encoding': 'br' } })).toMatchObject({
      status: 200,
    })
    expect(await send({ path: '/leaders', headers: { ...held, cookie } })).toMatchObject({ status: 200 })
  })
})

test('each is sent in the encoding that is asked for, of one drawing', async () => {
  const { send, site } = await aSite()
  const { body } = await send({ path: '/leaders' })
  const br = await send({ path: '/leaders', headers: { 'accept-encoding': 'gzip, br' } })
  const gzip = await send({ path: '/leaders', headers: { 'accept-encoding': 'gzip, br;q=0' } })
  expect(brotliDecompressSync(br.bytes).toString()).toBe(body)
  expect(gunzipSync(gzip.bytes).toString()).toBe(body)
  expect(site.drawn).toBe(1)
})

test('a theme and a choice about cookies are put into it for whoever has them, of one drawing', async () => {
  const { send, site } = await aSite()
  const { body } = await send({ path: '/leaders' })
  const dark = await send({ path: '/leaders', headers: { cookie } })
  const chosen = await send({ path: '/leaders', headers: { cookie: 'consent=essential' } })
  const forged = await send({ path: '/leaders', headers: { cookie: 'theme="><script>; consent=maybe' } })
  expect(dark.body).toBe(body.replace('<html', '<html data-theme="dark"'))
  expect(chosen.body).toBe(body.replace(asks, ''))
  expect(forged.body).toBe(body)
  expect(site.drawn).toBe(1)
})

test('all that is nowhere is one page, drawn once for all who ask there', async () => {
  const { send, site } = await aSite()
  site.status = 404
  const first = await send({ path: '/nowhere' })
  expect(site.drawn).toBe(2) // to see that there is nothing, and the page that says so
  const second = await send({ path: '/nowhere-else' })
  expect(site.drawn).toBe(3)
  expect(second).toMatchObject({ status: 404, body: first.body })
  for (const path of ['/nowhere', '/nowhere-else']) expect(await send({ path })).toMatchObject({ status: 404 })
  expect(site.drawn).toBe(3)
})

test('a feed and a move are kept as well; an error is not', async () => {
  const { send, site } = await aSite()
  for (const path of ['/feed.xml', '/moved']) {
    site.drawn = 0
    site.status = 200
    const first = await send({ path })
    const second = await send({ path })
    expect({ ...second, headers: second.headers.etag }).toEqual({ ...first, headers: first.headers.etag })
    expect([path, site.drawn]).toEqual([path, 1])
  }
  expect(await send({ path: '/moved' })).toMatchObject({ status: 308, headers: { location: '/here' } })
  site.status = 500
  site.drawn = 0
  for (const _ of [1, 2]) expect(await send({ path: '/broken' })).toMatchObject({ status: 500 })
  expect(site.drawn).toBe(2)
})

describe('an empty page, which only the framework could fill', () => {
  const empty = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'
  const site = (status: number) => {
    const pages: Pages = async ({ url }, response) => {
      response.writeHead(url === '/nothing/is-here' ? 404 : status, { 'Content-Type': 'text/html' })
      response.end(url === '/nothing/is-here' ? page('There is no page at this address') : empty)
    }
    return aSite({ pages })
  }

  test('is answered with the page for what is not there, if nothing is', async () => {
    const { send } = await site(404)
    for (const _ of [1, 2]) {
      const { status, body } = await send({ path: '/interviews/nobody' })
      expect({ status, body }).toEqual({
        status: 404,
        body: expect.stringContaining('There is no page at this address'),
      })
    }
  })

  test('and with a sentence, if something failed', async () => {
    const { send, lines } = await site(500)
    expect(await send({ path: '/' })).toMatchObject({ status: 500, body: expect.stringContaining('has been noted') })
    expect(lines).toContainEqual(expect.objectContaining({ level: 50, msg: 'a page fell over' }))
  })
})

test('the policy lets the page’s own scripts run, by their hashes, and no other', async () => {
  const { send } = await aSite()
  const { headers, body } = await send({ path: '/leaders' })
  const [, rules = ''] = body.match(/<script type="speculationrules">(.*?)<\/script>/) ?? []
  expect(JSON.parse(rules)).toHaveProperty('prefetch')
  expect(headers['content-security-policy']).toContain(`script-src 'self' ${byHash(rules)};`)
})

test('the desk is drawn for each, with a nonce of each', async () => {
  const { send, site } = await aSite()
  const policies = [await send({ path: '/desk' }), await send({ path: '/desk' })].map(
    ({ headers }) => headers['content-security-policy'],
  )
  expect(new Set(policies).size).toBe(2)
  for (const policy of policies) expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='; style-src 'self';/)
  expect(site.drawn).toBe(2)
})

test('a page with a part still to come is sent as it is, noted as an error, and not kept', async () => {
  const unfinished = page('<!--$?--><template id="B:0"></template><!--/$--><script>$RC("B:0")</script>')
  const pages: Pages = async (_, response) => void response.setHeader('Content-Type', 'text/html').end(unfinished)
  const { send, lines } = await aSite({ pages })
  for (const _ of [1, 2]) expect((await send({ path: '/late' })).body).toContain('<script>$RC("B:0")</script>')
  expect(lines.filter(({ msg }) => msg === 'a page ended before all of it was there')).toMatchObject([
    { level: 50, path: '/late' },
    { level: 50, path: '/late' },
  ])
})

describe('what comes from memory', () => {
  test('has passed the same rules', async () => {
    const { send } = await aSite()
    await send({ path: '/leaders' })
    expect(await send({ path: '/leaders', headers: { host: 'evil.example' } })).toMatchObject({ status: 421 })
    expect(await send({ path: '/leaders', method: 'TRACE' })).toMatchObject({ status: 405 })
  })

  test('is named, guarded and noted like everything else', async () => {
    const { send, lines } = await aSite()
    const [drawn, kept] = [await send({ path: '/leaders?a=1' }), await send({ path: '/leaders?a=1' })]
    await close()
    const line = { level: 30, time: expect.any(Number), method: 'GET', path: '/leaders', status: 200 }
    expect(lines.filter(({ msg }) => msg === 'request')).toEqual(
      [drawn, kept].map(({ headers }) => ({
        ...line,
        id: headers['x-request-id'],
        ms: expect.any(Number),
        msg: 'request',
      })),
    )
    expect(Object.keys(kept.headers).sort()).toEqual(Object.keys(drawn.headers).sort())
  })

  test('is not there for a database that does not answer', async () => {
    const { send, site } = await aSite()
    await send({ path: '/leaders' })
    Object.defineProperty(site, 'edition', {
      get: () => {
        throw new Error('disk I/O error')
      },
    })
    expect(await send({ path: '/leaders' })).toMatchObject({
      status: 500,
      body: expect.stringContaining('has been noted'),
    })
  })
})

test('a developer is shown every page as it is now, with the framework', async () => {
  const { send, site } = await aSite({ dev: true })
  for (const _ of [1, 2]) expect((await send({ path: '/leaders' })).body).toContain(framework)
  expect(site.drawn).toBe(2)
})

test('the script for comfort is kept by browsers for good', async () => {
  const { send } = await aSite()
  expect(await send({ path: '/comfort-1.js' })).toMatchObject({
    status: 200,
    body: 'comfort()',
    headers: {
      'content-type': 'text/javascript; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    },
  })
})

test.each([
  ['/_next/static/chunks/1.css', 'public, max-age=31536000, immutable', 1],
  ['/fonts/text.woff2?07877ceb', 'public, max-age=31536000, immutable', 1],
  ['/fonts/text.woff2', undefined, 2],
])('of the file %s is said: %s', async (path, keeping, drawn) => {
  const { send, site, change } = await aSite()
  expect((await send({ path })).headers['cache-control']).toBe(keeping)
  change()
  await send({ path })
  expect(site.drawn).toBe(drawn)
})

test('a file that is not there is not said to stay so', async () => {
  const { send, site } = await aSite()
  site.status = 404
  const { headers } = await send({ path: '/_next/static/chunks/gone.js' })
  expect(headers['cache-control']).toBe('no-store')
})

describe('how much one address may ask for', () => {
  const limits = { signIns: 1, posts: 2, pages: 3 }
  const origin = `http://${host}`
  const post = (path: string) => ({ method: 'POST', path, headers: { origin } })

  test.each([
    ['a sign-in', 1, post('/api/auth/callback/credentials')],
    ['a sign-in at an address that is written otherwise', 1, post('/%61pi/auth%2fcallback/credentials?to=/desk')],
    ['a sign-out, from the page where others sign in', 2, post('/sign-in')],
    ['a form', 2, post('/desk')],
    ['a page of the desk', 3, { path: '/desk' }],
  ])('%s: %i a minute, and then it is asked to wait', async (_, most, sent) => {
    const { send } = await aSite({ limits })
    for (let times = 0; times < most; times++) expect((await send(sent)).status).toBe(200)
    const { status, headers, body } = await send(sent)
    expect(status).toBe(429)
    expect(Number(headers['retry-after'])).toBeGreaterThan(0)
    expect(body).toMatch(/<p>[A-Z].+ [Ww]ait a minute, then .+\.<\/p>/)
  })

  test('pages in memory are not counted, portraits neither', async () => {
    const { send } = await aSite({ limits })
    for (let times = 0; times < 10; times++) expect((await send({ path: '/leaders' })).status).toBe(200)
    for (let times = 0; times < 10; times++) expect((await send({ path: '/portraits/1.avif' })).status).toBe(200)
  })

  test.each([
    ['nobody', [], 429],
    ['this proxy', ['127.0.0.1'], 200],
  ])('whom a request is from is believed of %s', async (_, trustedProxy, status) => {
    const { send } = await aSite({ limits, trustedProxy })
    for (const address of ['10.0.0.1', '10.0.0.2', '10.0.0.3']) {
      await send({ path: '/desk', headers: { 'x-forwarded-for': address } })
    }
    expect(await send({ path: '/desk', headers: { 'x-forwarded-for': '10.0.0.4' } })).toMatchObject({ status })
  })
})
