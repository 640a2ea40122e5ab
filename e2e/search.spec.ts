/** A reader looks for an answer. */
import { expect, type Page } from '@playwright/test'
import { davinaScollay } from '#db/cast/interviews/davina-scollay.ts'
import { ruthAbelard } from '#db/cast/interviews/ruth-abelard.ts'
import { test } from '#e2e/fixtures/story.ts'

const words = (page: Page) => page.getByRole('main').getByLabel('Words to look for')
const found = (page: Page) => page.getByRole('main').getByRole('status')
/** "Seven answers with …" is 7; numbers above twelve are figures. */
const small = 'no one two three four five six seven eight nine ten eleven twelve'.split(' ')
async function count(page: Page) {
  const [number = ''] = (await found(page).innerText()).toLowerCase().split(' ')
  return small.includes(number) ? small.indexOf(number) : Number(number.replace(',', ''))
}

test('somebody remembers a few words, and comes to the answer that has them', async ({ page }) => {
  await page.goto('/search')
  await words(page).fill('flour sack')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search?q=flour+sack')
  await expect(found(page)).toHaveText('One answer with “flour” and “sack”.')
  const answer = page
    .getByRole('listitem')
    .filter({ hasText: 'Noor Elamin' })
    .filter({ has: page.locator('mark') })
  await expect(answer).toContainText('Head of Kitchens')
  await expect(answer.locator('mark')).toHaveText(['flour', 'sack'])
  await answer.getByRole('link', { name: 'Where did you learn to cook for five thousand?' }).click()
  await expect(page.getByText('On a flour sack.')).toBeInViewport()
})

test('it answers while somebody types, ends what was overtaken, and has an address that can be sent', async ({
  page,
}) => {
  await page.goto('/search')
  await page.route(/q=cus$/, () => {}) // an answer that never comes
  const asked = page.waitForRequest(/q=cus$/)
  const ended = page.waitForEvent('requestfailed', (request) => request.url().endsWith('q=cus'))
  await words(page).pressSequentially('cus')
  await asked
  await words(page).pressSequentially('tar')
  await ended
  await expect(found(page)).toContainText('answers with “custar”')
  await expect(page).toHaveURL('/search?q=custar')
  await expect(page).toHaveTitle(/^custar: Search/)
  await expect(words(page)).toBeFocused()
  await words(page).pressSequentially('d zebra')
  await expect(found(page)).toHaveText('No answers with “custard” and “zebra”.')
  await page.reload()
  await expect(words(page)).toHaveValue('custard zebra')
  await words(page).fill('')
  await expect(page.getByRole('heading', { name: 'What most have answered' })).toBeVisible()
  await expect(page).toHaveURL('/search')
})

test('each choice gives as many answers as stand beside it, and is taken off again', async ({ page }) => {
  await page.goto('/search?q=people')
  const all = await count(page)
  for (const facet of ['Division', 'Topic', 'Year']) {
    const choice = page.getByRole('region', { name: facet, exact: true }).getByRole('listitem').first()
    const beside = Number((await choice.innerText()).match(/(\d+)\s*$/)?.[1])
    const name = await choice.getByRole('link').innerText()
    await choice.getByRole('link').click()
    await expect(found(page)).toContainText(name)
    expect(await count(page), `${facet}: ${name}`).toBe(beside)
    await page
      .getByRole('link', { name: `Take off ${name}` })
      .first()
      .click()
    await expect(page).toHaveURL('/search?q=people')
    expect(await count(page)).toBe(all)
  }
})

test('a slip of the finger is put right, and what stands in the way is named', async ({ page }) => {
  await page.goto('/search?q=custrad&year=1999')
  await expect(found(page)).toHaveText('No answers with “custrad”, in 1999.')
  await page.goto('/search?q=custrad')
  await page.getByRole('link', { name: '“custard” instead of “custrad”' }).click()
  await expect(page.getByRole('main').locator('mark').first()).toHaveText(/custard/i)
  await page.goto('/search?q=custard&year=1999')
  await page.getByRole('link', { name: 'Not only in 1999' }).click()
  await expect(page).toHaveURL('/search?q=custard')
})

test('leaders are found by name and by post, divisions by name', async ({ page }) => {
  await page.goto('/search?q=elamin')
  await expect(page.getByRole('region', { name: 'A leader' }).getByRole('link', { name: 'Noor Elamin' })).toBeVisible()
  await page.goto('/search?q=kitchens')
  await expect(page.getByRole('region', { name: 'A leader' }).getByRole('link', { name: 'Noor Elamin' })).toBeVisible()
  await page.getByRole('region', { name: 'A division' }).getByRole('link', { name: 'Kitchens' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kitchens' })).toBeVisible()
})

test('without scripts it is a form like any other', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const page = await context.newPage()
  await page.goto('/search?division=kitchens')
  await expect(found(page)).toContainText('from Kitchens')
  await words(page).fill('"wrong sauce"')
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page).toHaveURL('/search?q=%22wrong+sauce%22&division=kitchens')
  await page.getByRole('link', { name: 'Take off Kitchens' }).click()
  await expect(found(page)).toHaveText('No answers with “wrong sauce”.')
  await context.close()
})

test('nothing that is typed is an error', async ({ request }) => {
  const typed = [
    "can't",
    'can’t',
    'C++',
    '20.04',
    '"',
    'NEAR(',
    'AND',
    '*',
    '-',
    ':',
    '\0',
    '😀',
    'a'.repeat(10_000),
    '%',
    '\ud800',
  ]
  for (const q of typed) {
    const answer = await request.get(`/search?${new URLSearchParams({ q })}`)
    expect([q.slice(0, 20), answer.status()]).toEqual([q.slice(0, 20), 200])
  }
  for (const rest of [
    'q=%E0%A4%A',
    'division=%00',
    'topic=../..',
    'year=-1',
    'page=0',
    'q=a&q=b',
    'question[]=1',
    'region=nowhere',
  ]) {
    expect([rest, (await request.get(`/search?${rest}`)).status()]).toEqual([rest, 200])
  }
})

test('what is under embargo, and what was withdrawn, is found by none of its words', async ({ request }) => {
  for (const { exchanges, leader } of [davinaScollay, ruthAbelard]) {
    for (const { answer } of exchanges) {
      const plain = answer.match(/[a-z]{3,}(?: [a-z]{3,}){3}/i)?.[0] ?? ''
      expect(plain, leader).not.toBe('')
      const page = await (await request.get(`/search?${new URLSearchParams({ q: `"${plain}"` })}`)).text()
      expect(page).toContain('No answers with')
      expect(page.replaceAll(plain, '')).not.toContain('<mark')
    }
  }
})
