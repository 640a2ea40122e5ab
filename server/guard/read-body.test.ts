/** Bodies as they come through the network: whole, too long, too slow, or broken off. */
import { once } from 'node:events'
import { request as ask, createServer } from 'node:http'
import { afterEach, expect, test } from 'vitest'
import { readBody } from './read-body.ts'

const patient = { patience: 60_000, bytesPerMs: 10 }
const server = createServer()
afterEach(() => {
  server.closeAllConnections()
  server.close()
})

/** Sends this much of a body that says it has 20 bytes; gives what was read of it by then. */
async function read(sent: string, { limit = 20, pace = patient, ends = (_: ReturnType<typeof ask>) => {} } = {}) {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const sender = ask({ port, method: 'POST', headers: { 'content-length': 20 }, agent: false })
  sender.on('error', () => {})
  sender.write(sent)
  const [request] = await once(server, 'request')
  const reading = readBody(request, limit, pace)
  ends(sender)
  return reading
}

test('a body is read whole', async () => {
  expect(String(await read('01234567890123456789'))).toBe('01234567890123456789')
})

test('a body that is longer than it may be is read to its end, and thrown away', async () => {
  expect(await read('01234567890123456789', { limit: 19 })).toBe('long')
})

test('a body that does not come is not waited for', async () => {
  expect(await read('0123456789', { pace: { patience: 50, bytesPerMs: 10 } })).toBe('slow')
})

test('a body that is broken off is no body', async () => {
  await expect(read('0123456789', { ends: (sender) => sender.destroy() })).rejects.toThrow('aborted')
})
