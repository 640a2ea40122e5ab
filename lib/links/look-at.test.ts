/** Links are looked at on a real server, and only at allowed hosts. */
import { createServer, type Server } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { isAllowedHost } from './is-allowed-host.ts'
import { lookAt } from './look-at.ts'

test.each([
  ['https://www.example.org/page', ['www.example.org'], true],
  ['https://www.example.org/page', ['.example.org'], true],
  ['https://example.org.evil.example/', ['.example.org', 'example.org'], false],
  ['https://notexample.org/', ['.example.org'], false],
  ['https://www.example.org:8443/', ['www.example.org'], false],
  ['https://me@www.example.org/', ['www.example.org'], false],
  ['mailto:me@www.example.org', ['www.example.org'], false],
  ['http://169.254.169.254/', ['www.example.org'], false],
  ['https://www.example.org/', [], false],
])('whether the server may ask at %s with %j: %s', (url, hosts, may) => {
  expect(isAllowedHost(url, hosts)).toBe(may)
})

describe('an address', () => {
  const asked: string[] = []
  let server: Server
  let origin: string
  beforeAll(async () => {
    server = createServer(({ method, url = '/' }, response) => {
      asked.push(`${method} ${url}`)
      const places: Record<string, [number, Record<string, string>?]> = {
        '/there': [200],
        '/moved': [301, { location: '/there' }],
        '/round': [302, { location: '/round' }],
        '/away': [302, { location: 'http://inside.example/secret' }],
        '/no-head': [method === 'HEAD' ? 405 : 200],
      }
      const [status, headers] = places[url] ?? [404]
      response.writeHead(status, headers).end()
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const at = server.address()
    origin = `http://127.0.0.1:${at !== null && typeof at === 'object' ? at.port : 0}`
  })
  afterAll(() => server.close())
  const here = (url: string) => url.startsWith(origin)

  test.each([
    ['/there', { finding: 'answers', status: 200 }],
    ['/moved', { finding: 'answers', status: 200 }],
    ['/no-head', { finding: 'answers', status: 200 }],
    ['/gone', { finding: 'refuses', status: 404 }],
    ['/round', { finding: 'refuses', status: null }],
  ])('%s is found to be %j', async (path, found) => {
    expect(await lookAt(`${origin}${path}`, here)).toEqual(found)
  })

  test('that leads to a host where the server may not ask is not followed, and nothing is said of it', async () => {
    expect(await lookAt(`${origin}/away`, here)).toBeNull()
  })

  test('at which nobody listens is silent', async () => {
    expect(await lookAt('http://127.0.0.1:1/', () => true)).toEqual({ finding: 'silent', status: null })
  })
})
