/** What is not published is in no byte of any answer to anybody without a place at the desk. */
import { expect } from '@playwright/test'
import { addressOf, save, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const marker = 'xylographer'

/** As a browser asks, as Next's router asks, and as whoever is curious asks. */
const ways: { method: 'GET' | 'HEAD' | 'POST'; headers: Record<string, string> }[] = [
  { method: 'GET', headers: {} },
  { method: 'HEAD', headers: {} },
  { method: 'GET', headers: { RSC: '1' } },
  { method: 'GET', headers: { RSC: '1', 'Next-Router-Prefetch': '1' } },
  { method: 'GET', headers: { RSC: '1', 'Next-Router-Segment-Prefetch': '/_tree' } },
  { method: 'GET', headers: { Accept: 'application/json' } },
  { method: 'GET', headers: { 'X-Forwarded-Host': 'localhost', 'x-middleware-subrequest': 'proxy:proxy:proxy' } },
  { method: 'POST', headers: {} },
]

test('a marker in every field of a draft reaches nobody without rights', async ({
  page,
  playwright,
  signInAs,
  baseURL,
}) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Constance Mukasa', headline: `“${marker} headline”` })
  await page.getByLabel('Standfirst').fill(`A ${marker} standfirst.`)
  for (const box of await page
    .getByRole('group', { name: /^Exchange/ })
    .getByRole('textbox')
    .all())
    await box.fill(`A ${marker}?`)
  await page.getByLabel('Topics').fill(marker)
  await save(page)
  const address = addressOf(page)
  await page.goto(address)
  await expect(page.getByLabel('Standfirst')).toHaveValue(`A ${marker} standfirst.`)

  const stranger = await playwright.request.newContext({ baseURL })
  const paths = [
    address,
    `${address}/review`,
    `${address}/leader`,
    `${address}/revisions/1`,
    '/desk',
    '/desk/interviews',
    '/desk/interviews/new',
    '/',
    '/leaders',
    '/leaders/constance-mukasa',
    '/divisions',
    '/divisions/estates',
    '/interviews/constance-mukasa',
    '/interviews/interview',
    '/nothing-here',
    '/api/auth/session',
  ]
  for (const path of paths) {
    for (const { method, headers } of ways) {
      const answer = await stranger.fetch(path, { method, headers, maxRedirects: 0 })
      const bytes = `${JSON.stringify(answer.headersArray())}${await answer.text()}`
      expect(bytes, `${method} ${path} ${JSON.stringify(headers)}`).not.toContain(marker)
      expect(answer.status(), `${method} ${path} ${JSON.stringify(headers)}`).toBeLessThan(500)
    }
  }
  await stranger.dispose()
})
