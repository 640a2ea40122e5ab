/** What the server makes of a readers' page before it is sent, and how soon readers see a change. */
import { type Browser, expect, type Page } from '@playwright/test'
import { noorElamin } from '#db/cast/interviews/noor-elamin.ts'
import { addressOf, answer, approve, send, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const interview = '/interviews/noor-elamin'

/** Collects what the browser refuses to run or to load, from now on. */
async function violations(page: Page) {
  const seen: string[] = []
  await page.exposeFunction('noteViolation', (what: string) => void seen.push(what))
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sample, documentURI }) =>
      Reflect.get(window, 'noteViolation')(`${violatedDirective} ${blockedURI} ${sample} on ${documentURI}`),
    )
  })
  return seen
}

test('the framework’s scripts do not travel with readers’ pages', async ({ page }) => {
  const scripts: string[] = []
  page.on('request', (request) => {
    if (request.resourceType() === 'script') scripts.push(new URL(request.url()).pathname)
  })
  for (const path of ['/', interview, '/leaders', '/nothing-here']) await page.goto(path, { waitUntil: 'networkidle' })
  expect(scripts.length).toBeGreaterThan(0)
  for (const path of scripts) expect(path).toMatch(/^\/comfort-[\w-]+\.js$/)
  const inline = await page
    .locator('script:not([src])')
    .evaluateAll((found) => found.map((script) => script.getAttribute('type')))
  expect(inline).toEqual(['speculationrules'])
})

test('no page asks for what its policy forbids, the editor included', async ({ page, signInAs }) => {
  const seen = await violations(page)
  for (const path of ['/', interview, '/leaders', '/divisions', '/sign-in'])
    await page.goto(path, { waitUntil: 'networkidle' })
  await signInAs(staff.ilse)
  await page.goto('/desk/interviews', { waitUntil: 'networkidle' })
  await page.getByRole('link', { name: /Open Hugh Ashby/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hugh Ashby' })).toBeVisible()
  await (await answer(page, 1)).press('End')
  await page.getByRole('toolbar', { name: 'Tools for answer 1' }).getByRole('button').first().click()
  await page.goto('/desk/leaders', { waitUntil: 'networkidle' })
  expect(seen).toEqual([])
  await page.evaluate(() => document.head.appendChild(document.createElement('script')).append('refused()'))
  await expect.poll(() => seen).toEqual([expect.stringContaining('script-src')])
})

/** The words of an interview, without the buttons that only scripts can answer. */
async function wordsOf(browser: Browser, url: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled })
  const page = await context.newPage()
  await page.goto(url)
  const said = page.getByRole('article').locator('h1, h2, p')
  const words = await said.filter({ hasNot: page.locator('button') }).allInnerTexts()
  await context.close()
  return words
}

test('an interview reads the same without JavaScript', async ({ browser, baseURL }) => {
  const url = new URL(interview, baseURL).href
  const words = await wordsOf(browser, url, false)
  expect(words).toContain(noorElamin.headline)
  expect(await wordsOf(browser, url, true)).toEqual(words)
})

test('what is published or withdrawn is so at the next request', async ({ page, playwright, signInAs, baseURL }) => {
  const headline = '“I was kept nowhere”'
  const stranger = await playwright.request.newContext({ baseURL })
  const read = async (path: string) => (await stranger.get(path)).text()
  await signInAs(staff.ilse)
  await write(page, { leader: 'Rhys Tolland', headline })
  const address = addressOf(page)
  await send(page)
  expect(await read('/')).not.toContain(headline)

  await signInAs(staff.ines)
  await approve(page, address)
  expect(await read('/')).toContain(headline)
  const piece = (await page.getByRole('link', { name: 'See it as readers do' }).getAttribute('href')) ?? ''
  const shown = await stranger.get(piece)
  expect(await shown.text()).toContain(headline)
  const again = { headers: { 'If-None-Match': shown.headers().etag ?? '' } }
  expect((await stranger.get(piece, again)).status()).toBe(304)

  await page.goto(address)
  await page.getByLabel('Reason').fill('It was a story, and has been told.')
  await page.getByRole('button', { name: 'Withdraw from readers' }).click()
  await expect(page.getByText(/^Withdrawn/).first()).toBeVisible()
  for (const path of ['/', piece]) expect(await read(path)).not.toContain('kept nowhere')
  expect((await stranger.get(piece, again)).status()).toBe(410)
  await stranger.dispose()
})
