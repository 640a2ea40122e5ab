/** What the door answers whoever asks for a page of the desk. */
import { afterEach, expect, test } from 'vitest'
import { aDoor } from './a-door.ts'
import type { Pages } from './hand-on.ts'

const page = (inBody: string) => `<!DOCTYPE html><html lang="en-GB"><head></head><body>${inBody}</body></html>`
const empty = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'

let close = async () => {}
afterEach(() => close())

/** Next, which knows one page of the desk, one picture there that is gone, and how to say that there is no page. */
const pages: Pages = async ({ url = '', headers }, response) => {
  response.setHeader('Content-Type', url.endsWith('/picture') ? 'text/plain' : 'text/html; charset=utf-8')
  if (url === '/desk') {
    response.setHeader('Set-Cookie', ['a=1', 'b=2'])
    response.end(page(`of ${headers.cookie}, ${headers['content-security-policy']}`))
  } else if (url.startsWith('/desk')) response.writeHead(404).end(url.endsWith('/picture') ? 'No picture.' : empty)
  else response.writeHead(404).end(page('There is no page at this address'))
}

async function send(path: string, headers: Record<string, string> = {}) {
  const door = await aDoor({ pages })
  close = door.close
  return await door.send({ path, headers })
}

test('where a page of the desk has nothing to show, the page that says so stands in the HTML', async () => {
  const { status, body, headers } = await send('/desk/interviews/9', { cookie: 'theme=dark; session=1' })
  expect([status, headers['x-kept']]).toEqual([404, undefined])
  expect(body).toContain('There is no page at this address')
  expect(body).toContain('<html data-theme="dark"')
})

test('it is the same that readers get where there is nothing', async () => {
  const asked = [await send('/desk/nowhere'), await send('/nowhere')].map(({ body }) => body)
  expect(asked[0]).toBe(asked[1])
})

test('a page that is there is sent as it was drawn, for whoever asked', async () => {
  const { status, body, headers } = await send('/desk', { cookie: 'session=1' })
  expect(status).toBe(200)
  expect(body).toBe(page(`of session=1, ${headers['content-security-policy']}`))
  expect(headers['set-cookie']).toEqual(['a=1', 'b=2'])
  expect(headers['x-kept']).toBeUndefined()
})

test('what is no document, and what Next’s own scripts ask for, is as Next answers it', async () => {
  expect(await send('/desk/portraits/1/picture')).toMatchObject({ status: 404, body: 'No picture.' })
  expect(await send('/desk/interviews/9', { rsc: '1' })).toMatchObject({ status: 404, body: empty })
})
