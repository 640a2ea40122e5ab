/** What is kept of what Next writes. */
import { text } from 'node:stream/consumers'
import { expect, test } from 'vitest'
import { sayStatus } from '#lib/accounts/answer-status.ts'
import type { Pages } from '#server/hand-on.ts'
import { rendered } from './rendered.ts'

const url = '/leaders?a=b'
const host = 'sixty.example.org'
const drawn = (pages: Pages) => rendered({ pages, publicUrl: `https://${host}` }, url)

test('the status, the headers and every byte, however it was written', async () => {
  const long = 'é'.repeat(100_000)
  const kept = await drawn(async (_, response) => {
    response.setHeader('X-First', '1')
    response.writeHead(404, { 'Content-Type': 'text/html' })
    response.write(long)
    response.write(Buffer.from('bytes, '))
    response.write('636166e9', 'hex')
    await new Promise((resolve) => response.end('the end', () => resolve(undefined)))
  })
  expect(kept.status).toBe(404)
  expect(kept.headers).toMatchObject({ 'x-first': '1', 'content-type': 'text/html' })
  expect(kept.body).toEqual(
    Buffer.concat([Buffer.from(`${long}bytes, `), Buffer.from('636166e9', 'hex'), Buffer.from('the end')]),
  )
})

test('the status that a page says, which Next would send as a 200', async () => {
  const kept = await drawn(async (_, response) => {
    await Promise.resolve()
    sayStatus(410)
    response.end('gone')
  })
  expect(kept.status).toBe(410)
})

test('headers that come with the status alone', async () => {
  const kept = await drawn(async (_, response) => void response.writeHead(308, { Location: '/here' }).end())
  expect(kept).toMatchObject({ status: 308, headers: { location: '/here' } })
})

test('Next is asked by nobody: the address, the host, and no body', async () => {
  const kept = await drawn(async (request, response) => {
    const { method, url, headers } = request
    response.end(JSON.stringify({ method, url, headers, body: await text(request) }))
  })
  expect(JSON.parse(kept.body.toString())).toEqual({
    method: 'GET',
    url: url,
    headers: { host: host, accept: '*/*', 'user-agent': 'Sixty Seconds' },
    body: '',
  })
})

test('a writer that waits for the drain is told of it, and of the close', async () => {
  const told: string[] = []
  await drawn(async (_, response) => {
    response.once('close', () => told.push('close'))
    if (response.write('a'.repeat(1_000_000))) throw new Error('This was to be more than is taken at once.')
    await new Promise((resolve) => response.once('drain', resolve))
    told.push('drain')
    response.end()
  })
  await new Promise(setImmediate)
  expect(told).toEqual(['drain', 'close'])
})

test('what Next throws, or breaks off, fails', async () => {
  await expect(drawn(() => Promise.reject(new Error('the roof leaks')))).rejects.toThrow('the roof leaks')
  const breaksOff = drawn(async (_, response) => {
    response.write('half of')
    response.destroy()
  })
  await expect(breaksOff).rejects.toThrow('broke off')
})
