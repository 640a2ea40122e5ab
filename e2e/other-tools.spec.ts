/** Other tools read what readers read: a feed reader, an intranet that unfolds a link, a program that asks. */
import { expect, type Page } from '@playwright/test'
import { davinaScollay } from '#db/cast/interviews/davina-scollay.ts'
import { noorElamin } from '#db/cast/interviews/noor-elamin.ts'
import { test } from '#e2e/fixtures/story.ts'

/** What a page's head names, by the type of it. */
const namedIn = (page: Page, type: string) => page.locator(`head link[rel="alternate"][type="${type}"]`)

test('a feed reader finds the feed of a page, and reads every interview in it whole', async ({ page }) => {
  for (const [path, about] of [
    ['/', 'Sixty Seconds'],
    ['/divisions/kitchens', 'Kitchens'],
    ['/leaders/noor-elamin', 'Noor'],
  ] as const) {
    await page.goto(path)
    const address = (await namedIn(page, 'application/atom+xml').getAttribute('href')) ?? ''
    const answer = await page.request.get(address)
    expect(answer.headers()['content-type']).toContain('application/atom+xml')
    const feed = await page.evaluate(
      (text) => {
        const read = new DOMParser().parseFromString(text, 'application/xml')
        const textsOf = (within: ParentNode, name: string) =>
          [...within.querySelectorAll(name)].map((one) => one.textContent)
        const root = read.documentElement
        return {
          problems: textsOf(read, 'parsererror'),
          namespace: root.namespaceURI,
          title: textsOf(root, ':scope > title'),
          required: [':scope > id', ':scope > updated', ':scope > link[rel="self"]'].map(
            (name) => textsOf(root, name).length,
          ),
          entries: [...root.querySelectorAll('entry')].map((entry) => ({
            required: ['id', 'title', 'updated', 'published', 'author > name', 'content'].map(
              (name) => textsOf(entry, name).length,
            ),
            content: new DOMParser().parseFromString(textsOf(entry, 'content').join(''), 'text/html').body.textContent,
          })),
        }
      },
      await answer.text(),
    )
    expect(feed.problems).toEqual([])
    expect(feed.namespace).toBe('http://www.w3.org/2005/Atom')
    expect(feed.title[0]).toContain(about)
    expect(feed.required).toEqual([1, 1, 1])
    expect(feed.entries.length).toBeGreaterThan(0)
    for (const entry of feed.entries) expect(entry.required).toEqual([1, 1, 1, 1, 1, 1])
    const said = feed.entries.map(({ content }) => content).join('')
    expect(said).toContain('Tuesdays. On a dry one I have 3,600 lunches.')
    expect(said).not.toContain('Everybody is brave until the soup slides')
  }
  const json = await (await page.request.get('/feed.json')).json()
  expect(json.version).toBe('https://jsonfeed.org/version/1.1')
  expect(json.items[0].content_html).toContain('<h2>')
})

test('a link that is pasted into an intranet becomes a quotation with its card', async ({ page }) => {
  await page.goto('/interviews/noor-elamin')
  const discovered = await namedIn(page, 'application/json+oembed').getAttribute('href')
  const embedded = await (await page.request.get(discovered ?? '')).json()
  expect(embedded).toMatchObject({ version: '1.0', type: 'rich', title: noorElamin.headline, thumbnail_width: 1200 })
  expect(embedded.html).toContain('/interviews/noor-elamin')
  const shared = await page.locator('meta[property="og:image"]').getAttribute('content')
  expect(embedded.thumbnail_url).toBe(shared)
  const card = await page.request.get(shared ?? '')
  expect(card.headers()['content-type']).toBe('image/jpeg')
  expect(card.headers()['cache-control']).toContain('private')
  await page.setContent(`<img alt="The card" src="${shared}">`)
  const size = await page.getByAltText('The card').evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) return []
    await image.decode()
    return [image.naturalWidth, image.naturalHeight]
  })
  expect(size).toEqual([1200, 630])
})

test('a page says what it is about in the words of schema.org', async ({ page }) => {
  for (const [path, said] of [
    ['/interviews/noor-elamin', { '@type': 'Article', headline: noorElamin.headline }],
    ['/leaders/noor-elamin', { '@type': 'Person' }],
    ['/divisions/kitchens', { '@type': 'Organization', name: 'Kitchens' }],
  ] as const) {
    await page.goto(path)
    const data = page.locator('script[type="application/ld+json"]')
    await expect(data).toHaveCount(1)
    expect(JSON.parse((await data.textContent()) ?? '')).toMatchObject(said)
  }
})

test('a program follows the API from its description to one answer', async ({ page }) => {
  await page.goto('/api')
  await page.getByRole('link', { name: 'description in OpenAPI 3.1' }).click()
  const description = JSON.parse(await page.locator('body').innerText())
  expect(description.openapi).toBe('3.1.0')
  const [{ url: root }] = description.servers
  const division = await (await page.request.get(`${root}/interviews?division=kitchens&limit=1`)).json()
  const [listed] = division.items
  expect(listed.leader.name).toBeTruthy()
  const whole = await (await page.request.get(listed.api)).json()
  expect(whole.exchanges[0].answer.text.length).toBeGreaterThan(20)
  await page.goto(whole.exchanges[0].address)
  await expect(page.getByRole('heading', { level: 1, name: whole.headline })).toBeVisible()

  const refused = await page.request.get(`${root}/interviews?topics=soup`)
  expect(refused.status()).toBe(400)
  expect(refused.headers()['content-type']).toContain('application/problem+json')
  expect((await refused.json()).detail).toContain('Leave out topics.')
})

test('what is not live is nowhere: in no feed, sitemap, card, embedding or answer', async ({ page }) => {
  const address = '/interviews/davina-scollay'
  const asked = [
    '/feed.atom',
    '/feed.json',
    '/leaders/davina-scollay/feed.atom',
    '/sitemap.xml',
    '/sitemaps/interviews-1.xml',
    '/api/v1/interviews?limit=100',
    `/api/v1${address}`,
    '/api/v1/questions?limit=100',
  ]
  for (const path of asked) {
    const answer = await page.request.get(path)
    expect(answer.status(), path).toBeLessThan(500)
    const bytes = await answer.text()
    expect(bytes, path).not.toContain(address)
    expect(bytes, path).not.toContain(davinaScollay.headline)
  }
  const host = new URL((await page.goto('/'))?.url() ?? '').origin
  for (const slug of ['davina-scollay', 'ruth-abelard', 'nobody-at-all']) {
    const answer = await page.request.get(`/oembed?url=${host}/interviews/${slug}`)
    expect(answer.status()).toBe(404)
  }
  expect((await page.request.get('/cards/99999.jpg')).status()).toBe(404)
  expect((await page.request.get('/oembed?url=x&format=yaml')).status()).toBe(501)
  const robots = await (await page.request.get('/robots.txt')).text()
  expect(robots).toContain('Disallow: /desk\n')
})
