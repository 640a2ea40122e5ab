import { afterEach, describe, expect, test } from 'vitest'
import { aDoor, host, publicUrl, type Sent } from './a-door.ts'

const lines: Record<string, unknown>[] = []
let close = async () => {}
afterEach(async () => {
  await close()
  lines.length = 0
})

/** Opens a door, and sends one request through it. */
async function send(sent: Sent, behind: Parameters<typeof aDoor>[0] = {}) {
  const door = await aDoor(behind)
  close = async () => {
    await door.close()
    lines.push(...door.lines.splice(0))
  }
  return door.send(sent)
}

const here = { origin: publicUrl }
const form = (...lines: string[]) => ['--x', ...lines].join('\r\n')
const multipart = { ...here, 'content-type': 'multipart/form-data; boundary=x' }
const wholeForm = form('Content-Disposition: form-data; name="0"', '', '["$K1"]', '--x--', '')
const part = (name: string, text: string) => [`--x`, `Content-Disposition: form-data; name="${name}"`, '', text]
const plainForm = (parts: Record<string, string>) =>
  [...Object.entries(parts).flatMap(([name, text]) => part(name, text)), '--x--', ''].join('\r\n')
const stateless = { [`$ACTION_ID_${'0a'.repeat(21)}`]: '' }
const withState = {
  $ACTION_REF_1: '',
  '$ACTION_1:0': '{"id":"a","bound":"$@1"}',
  '$ACTION_1:1': '[{}]',
  $ACTION_KEY: 'k',
}
const longForm = 'a'.repeat(2_000_001)
const cutForm = form('Content-Disposition: form-data; name="0"', '', '["$K')

describe('what is refused, and how', () => {
  test.each<[string, Sent, number]>([
    ['TRACE', { method: 'TRACE' }, 405],
    ['PUT', { method: 'PUT', headers: here }, 405],
    ['a method nobody knows here', { method: 'PROPFIND' }, 405],
    ['an address that cannot be decoded', { path: '/%E0%A4%A' }, 400],
    ['an address that climbs', { path: '/_next/../search' }, 400],
    ['an address that climbs in disguise', { path: '/cards/%2e%2e/search' }, 400],
    ['a zero byte in an address', { path: '/interviews/a%00b' }, 400],
    ['an address that is another site to whoever follows it', { path: '//evil.example/desk' }, 400],
    ['the same with a backslash', { path: '/\\evil.example' }, 400],
    ['a whole URL', { path: 'http://evil.example/' }, 400],
    ['another host', { headers: { host: 'evil.example' } }, 421],
    ['our host on another port', { headers: { host: 'localhost:3001' } }, 421],
    ['a host that is none', { headers: { host: 'local host' } }, 421],
    ['a garbled state of the router', { headers: { 'next-router-state-tree': 'garbage' } }, 400],
    ['a state of the router that is JSON, but no state', { headers: { 'next-router-state-tree': '%5B1%5D' } }, 400],
    ['a form from another site', { method: 'POST', headers: { origin: 'https://evil.example' } }, 403],
    [
      'the same behind a forged proxy',
      { method: 'POST', headers: { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' } },
      403,
    ],
    ['a form from nowhere', { method: 'POST', headers: { origin: 'null' } }, 403],
    ['a form that hides where it is from', { method: 'POST' }, 403],
    ['a form from another name of this machine', { method: 'POST', headers: { origin: 'http://127.0.0.1:3000' } }, 403],
    ['a form that was cut off', { method: 'POST', headers: multipart, body: cutForm }, 400],
    [
      'a form without its boundary',
      { method: 'POST', headers: { ...here, 'content-type': 'multipart/form-data' }, body: wholeForm },
      400,
    ],
    [
      'JSON that was cut off',
      { method: 'POST', headers: { ...here, 'content-type': 'application/json' }, body: '{"a":' },
      400,
    ],
    ['an action without arguments', { method: 'POST', headers: { ...here, 'next-action': 'x' }, body: '' }, 400],
    ['an action cut off', { method: 'POST', headers: { ...here, 'next-action': 'x' }, body: '[' }, 400],
    [
      'an action with an object for arguments',
      { method: 'POST', headers: { ...here, 'next-action': 'x' }, body: '{}' },
      400,
    ],
    [
      'an action in a form without a list',
      {
        method: 'POST',
        headers: { ...multipart, 'next-action': 'x' },
        body: wholeForm.replace('name="0"', 'name="1"'),
      },
      400,
    ],
    [
      'an action without scripts, without its state',
      { method: 'POST', headers: multipart, body: plainForm({ ...withState, '$ACTION_1:1': '' }) },
      400,
    ],
    [
      'two actions in one form',
      { method: 'POST', headers: multipart, body: plainForm({ ...withState, ...stateless }) },
      400,
    ],
    ['a body of more than 2,000,000 bytes', { method: 'POST', headers: here, body: Buffer.alloc(2_000_001, 97) }, 413],
    ['a body without end', { method: 'POST', headers: here, body: Buffer.alloc(20_000_001, 97) }, 413],
    [
      'a form with a file, from somebody who is signed out',
      { method: 'POST', path: '/desk/interviews/new', headers: here, body: Buffer.alloc(2_000_001, 97) },
      413,
    ],
  ])('%s', async (_, sent, status) => {
    const answer = await send(sent)
    expect(answer.status).toBe(status)
    const paragraph = sent.headers?.['next-action'] ? /^[A-Z].+\.$/ : /<p>[A-Z].+\.<\/p>/
    expect(answer.body).toMatch(paragraph)
  })
})

describe('what is handed on', () => {
  test.each<[string, Sent]>([
    ['a page', {}],
    ['another name of this machine', { headers: { host: '127.0.0.1:3000' } }],
    [
      'a form from our own page',
      { method: 'POST', headers: { ...here, 'content-type': 'application/x-www-form-urlencoded' }, body: 'a=b' },
    ],
    ['the same, told by Sec-Fetch-Site alone', { method: 'POST', headers: { 'sec-fetch-site': 'same-origin' } }],
    [
      'the same, under another name of this machine',
      { method: 'POST', headers: { host: '[::1]:3000', origin: 'http://[::1]:3000' } },
    ],
    ['a form in parts', { method: 'POST', headers: multipart, body: wholeForm }],
    [
      'an action',
      { method: 'POST', headers: { ...here, 'next-action': 'x', 'content-type': 'text/plain' }, body: '["$K1"]' },
    ],
    ['an action in a form', { method: 'POST', headers: { ...multipart, 'next-action': 'x' }, body: wholeForm }],
    ['a form without scripts', { method: 'POST', headers: multipart, body: plainForm(withState) }],
    ['signing out without scripts', { method: 'POST', headers: multipart, body: plainForm(stateless) }],
    ['a form as long as may be', { method: 'POST', headers: here, body: 'a'.repeat(2_000_000) }],
    [
      'a form with a file, from the desk',
      { method: 'POST', path: '/desk/interviews/new', headers: { ...here, cookie: 'of the desk' }, body: longForm },
    ],
    ['a state of the router', { headers: { 'next-router-state-tree': encodeURIComponent('["",{}]') } }],
    ['a long address', { path: `/${'a'.repeat(8000)}` }],
  ])('%s', async (_, sent) => {
    const answer = await send(sent)
    expect(answer.status).toBe(200)
    const { method = 'GET', path = '/', body = '' } = sent
    expect(JSON.parse(answer.body)).toMatchObject({ method, url: path, body })
  })

  test('without the headers that only a proxy or Next itself may send', async () => {
    const forged = [
      'x-forwarded-host',
      'x-forwarded-proto',
      'forwarded',
      'x-middleware-subrequest',
      'x-nextjs-data',
      'x-invoke-path',
      'x-matched-path',
      'x-prerender-revalidate',
      'x-asked-path',
      'content-security-policy',
      'content-security-policy-report-only',
    ]
    const answer = await send({
      path: '/desk?_rsc=1&a=b',
      headers: { ...Object.fromEntries(forged.map((name) => [name, 'forged'])), rsc: '1' },
    })
    const { headers } = JSON.parse(answer.body)
    const ours = answer.headers['content-security-policy']
    expect(ours).toMatch(/script-src 'self' 'nonce-[\w+/]{22}=='/)
    expect(headers).toEqual({
      host,
      rsc: '1',
      connection: 'close',
      'x-asked-path': '/desk?a=b',
      'content-security-policy': ours,
    })
  })
})

test('every answer carries the headers that guard it, and a name of its own', async () => {
  const guarded = {
    'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
    'referrer-policy': 'same-origin',
    'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
  }
  for (const path of ['/', '/health', '/%E0%A4%A']) {
    expect((await send({ path, headers: { 'x-request-id': 'forged' } })).headers).toMatchObject(guarded)
    await close()
  }
})

test.each([
  ['https://sixty.example.org', 'max-age=31536000'],
  ['http://localhost:3000', undefined],
])('at %s the browser is told to come back by https for: %s', async (url, told) => {
  const answer = await send({ headers: { host: new URL(url).host } }, { publicUrl: url })
  expect(answer).toMatchObject({ status: 200 })
  expect(answer.headers['strict-transport-security']).toBe(told)
})

test('a request leaves one line: what was asked, not what was typed', async () => {
  const answer = await send({
    method: 'POST',
    path: '/sign-in?secret=1',
    headers: { ...here, cookie: 'secret=2' },
    body: 'secret=3',
  })
  await close()
  const ours = lines.filter(({ msg }) => msg === 'request')
  expect(ours).toEqual([
    {
      level: 30,
      time: expect.any(Number),
      id: answer.headers['x-request-id'],
      method: 'POST',
      path: '/sign-in',
      status: 200,
      ms: expect.any(Number),
      msg: 'request',
    },
  ])
  expect(JSON.stringify(lines)).not.toContain('secret')
})

test('where Next throws, there is a sentence, and an error in the log', async () => {
  const answer = await send({}, { pages: () => Promise.reject(new Error('the roof leaks')) })
  expect(answer).toMatchObject({ status: 500, body: expect.stringContaining('has been noted') })
  await close()
  expect(lines.filter(({ level }) => level === 50)).toMatchObject([
    { error: { message: 'the roof leaks' }, msg: 'a page fell over' },
    { status: 500 },
  ])
})

test('where Next itself answers 500, it is an error in the log', async () => {
  await send({}, { pages: async (_, response) => void response.writeHead(500).end() })
  await close()
  expect(lines).toContainEqual(expect.objectContaining({ level: 50, status: 500, msg: 'request' }))
})

describe('health', () => {
  test('is told to whoever asks, under any name', async () => {
    const answer = await send({ path: '/health', headers: { host: '10.0.0.7' } })
    expect(answer).toMatchObject({ status: 200, body: '{"status":"ok","version":7}' })
  })

  test('is 503 when the database does not answer', async () => {
    const edition = () => {
      throw new Error('disk I/O error')
    }
    expect(await send({ path: '/health' }, { edition })).toMatchObject({ status: 503 })
  })
})
