/** What is found is kept, and believed for an hour. */
import { createServer } from 'node:http'
import { expect, test } from 'vitest'
import { emptyDatabase } from '#db/empty-database.ts'
import { checkedLinks } from '#db/schema/links.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { checkLinks } from './check-links.ts'

const links = [{ label: 'Nobody', url: 'http://nobody.invalid/' }]
const at = (time: string) => new Date(`2026-03-02T${time}Z`)
const kept = (db: ReturnType<typeof emptyDatabase>) => db.select().from(checkedLinks).all()

test('a finding is kept with its moment, and asked for again after an hour', async () => {
  const db = emptyDatabase()
  const look = (time: string) => checkLinks(db, at(time), { ...emptyContent, links }, ['nobody.invalid'])
  await look('09:00:00')
  expect(kept(db)).toEqual([{ url: links[0]?.url, finding: 'silent', status: null, checkedAt: at('09:00:00') }])
  await look('09:59:00')
  expect(kept(db)).toMatchObject([{ checkedAt: at('09:00:00') }])
  await look('10:01:00')
  expect(kept(db)).toMatchObject([{ checkedAt: at('10:01:00') }])
})

test('a server within is not asked, whatever a draft links to', async () => {
  let asked = 0
  const server = createServer((_, response) => {
    asked++
    response.end()
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const address = server.address()
  const url = `http://127.0.0.1:${address !== null && typeof address === 'object' ? address.port : 0}/`
  const db = emptyDatabase()
  await checkLinks(db, at('09:00:00'), { ...emptyContent, links: [{ label: 'Inside', url }] }, ['www.example.org'])
  expect(asked).toBe(0)
  expect(kept(db)).toEqual([])
  server.close()
})

test('thousands of links are asked for in one question, and fifty are looked at', async () => {
  const db = emptyDatabase()
  const many = Array.from({ length: 40_000 }, (_, at) => ({ label: 'One', url: `http://127.0.0.1/${at}` }))
  await checkLinks(db, at('09:00:00'), { ...emptyContent, links: many }, ['127.0.0.1'])
  expect(kept(db)).toHaveLength(50)
})

test('whoever saves while an address is asked does not ask a second time', async () => {
  const db = emptyDatabase()
  const look = (time: string) => checkLinks(db, at(time), { ...emptyContent, links }, ['nobody.invalid'])
  await Promise.all([look('09:00:00'), look('09:00:01')])
  expect(kept(db)).toMatchObject([{ checkedAt: at('09:00:00') }])
})
