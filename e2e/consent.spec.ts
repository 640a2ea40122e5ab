/** A reader decides about cookies, and is counted or not; an editor sees the totals. */
import { expect, type Page } from '@playwright/test'
import { noorElamin } from '#db/cast/interviews/noor-elamin.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const asked = (page: Page) => page.getByRole('complementary', { name: 'Cookies, your choice' })
const accept = (page: Page) => page.getByRole('button', { name: 'Accept all cookies' })
const reject = (page: Page) => page.getByRole('button', { name: 'Reject all non-essential cookies' })

/** The names and values of this browser's cookies. */
async function cookies(page: Page) {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).sort()
}

/** Notes what pages tell the site behind their reader's back, in this tab and from now on: the test's own window misses what is sent while a page is left. */
async function listen(page: Page) {
  await page.addInitScript(() => {
    const send = navigator.sendBeacon.bind(navigator)
    navigator.sendBeacon = (address, body) => {
      sessionStorage.setItem('told', `${sessionStorage.getItem('told') ?? ''}${address} `)
      return send(address, body)
    }
  })
}

const told = (page: Page) => page.evaluate(() => sessionStorage.getItem('told'))

async function readToTheEnd(page: Page, slug: string) {
  await page.goto(`/interviews/${slug}`)
  await page.getByRole('link', { name: 'Link to this answer' }).last().click()
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded()
}

test('before a choice nothing is kept and nothing is told', async ({ page }) => {
  await listen(page)
  await readToTheEnd(page, 'gwendolen-achterberg')
  await page.goto('/')
  await expect(asked(page)).toBeVisible()
  expect(await cookies(page)).toEqual([])
  expect(await told(page)).toBeNull()
})

test('the three ways to answer are alike, and cover nothing', async ({ page }) => {
  await page.goto('/')
  const ways = asked(page).locator('button, form a')
  await expect(ways).toHaveText(['Accept all cookies', 'Reject all non-essential cookies', 'Find out more'])
  const looks = await ways.evaluateAll((all) =>
    all.map((way) => {
      const { color, backgroundColor, borderTopColor, fontSize, fontWeight, textDecorationLine } = getComputedStyle(way)
      const { width, height } = way.getBoundingClientRect()
      return { color, backgroundColor, borderTopColor, fontSize, fontWeight, textDecorationLine, width, height }
    }),
  )
  expect(looks[1]).toEqual(looks[0])
  expect(looks[2]).toEqual(looks[0])
  const [question, masthead] = [await asked(page).boundingBox(), await page.getByRole('banner').boundingBox()]
  expect((question?.y ?? 0) + (question?.height ?? 0)).toBeLessThanOrEqual(masthead?.y ?? 0)
})

test('by keyboard somebody finds out more, rejects, and changes their mind from the foot', async ({ page }) => {
  await page.goto('/leaders')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused()
  for (const way of [accept(page), reject(page), page.getByRole('link', { name: 'Find out more' })]) {
    await page.keyboard.press('Tab')
    await expect(way).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Cookies' })).toBeVisible()
  await expect(page.getByText('You have not chosen yet')).toBeVisible()
  await reject(page).press('Enter')
  await expect(page.getByText('You have rejected all non-essential cookies.')).toBeVisible()
  await page.goto('/leaders')
  await expect(asked(page)).toHaveCount(0)
  await page.getByRole('contentinfo').getByRole('link', { name: 'Cookies' }).press('Enter')
  await expect(page.getByText('You have rejected all non-essential cookies.')).toBeVisible()
  await accept(page).press('Enter')
  await expect(page.getByText('You have accepted all cookies.')).toBeVisible()
  expect(await cookies(page)).toEqual(['consent=all'])
})

test('whoever rejects is not told on, and loses what was kept with consent', async ({ page, context, baseURL }) => {
  await context.addCookies([{ name: 'length', value: 'cut', url: baseURL ?? '' }])
  await listen(page)
  await page.goto('/leaders?division=kitchens')
  await reject(page).click()
  await expect(page).toHaveURL('/leaders?division=kitchens')
  await expect(asked(page)).toHaveCount(0)
  expect(await cookies(page)).toEqual(['consent=essential'])
  await readToTheEnd(page, 'gwendolen-achterberg')
  await page.goto('/')
  expect(await told(page)).toBeNull()
  const [choice] = await context.cookies()
  const days = ((choice?.expires ?? 0) - Date.now() / 1000) / (24 * 60 * 60)
  expect(Math.round(days)).toBe(365)
})

test('what is read with consent is a total at the desk, and what is sent without is not', async ({
  page,
  signInAs,
  baseURL,
}) => {
  await listen(page)
  await page.goto('/')
  const byHand = { slug: 'gwendolen-achterberg', length: 'full', quarter: 0 }
  const answer = await page.request.post('/reads', { data: byHand, headers: { origin: baseURL ?? '' } })
  expect(answer.status()).toBe(204)
  await accept(page).click()
  await expect(asked(page)).toHaveCount(0)
  await readToTheEnd(page, 'gwendolen-achterberg')
  await page.goto('/leaders')
  expect(await told(page)).toBe('/reads ')

  await signInAs(staff.jonas)
  await page.goto('/desk/interviews')
  await page.getByRole('link', { name: /Open Gwendolen Achterberg/ }).click()
  const total = page.getByRole('link', { name: /^Read once since / })
  // What is told while a page is left is on its way for as long as it takes.
  await expect(async () => {
    await page.reload()
    await expect(total).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await total.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reads: Gwendolen Achterberg' })).toBeVisible()
  await expect(page.getByText('Of 1 read 1 came as far as the half, and 1 to the end: 100 in 100.')).toBeVisible()
})

test('an editor sees what is read in a month, and the same in figures', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await page.goto('/desk')
  await page.getByRole('navigation', { name: 'Desk' }).getByRole('link', { name: 'Reads' }).click()
  await expect(page.getByText(/^[\d,]+ reads in 30 days, the most on /)).toBeVisible()
  await page.getByText('How far in figures').click()
  await expect(page.getByRole('row', { name: /^Three quarters [\d,]+$/ })).toBeVisible()
  await page.getByRole('navigation', { name: 'Span' }).getByRole('link', { name: '7 days' }).click()
  await expect(page.getByText(/^[\d,]+ reads in 7 days, the most on /)).toBeVisible()
  await page.getByRole('region', { name: 'Read most' }).getByRole('link').first().click()
  await expect(page.getByRole('heading', { level: 1, name: /^Reads: / })).toBeVisible()
  await expect(page).toHaveURL(/days=7/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a reader chooses about cookies and colours, and stays on the page', async ({ page }) => {
    await page.goto('/interviews/noor-elamin')
    await accept(page).click()
    await expect(page.getByRole('heading', { level: 1, name: noorElamin.headline })).toBeVisible()
    await expect(page).toHaveURL('/interviews/noor-elamin')
    await expect(asked(page)).toHaveCount(0)
    await page.getByRole('button', { name: 'Dark' }).click()
    await expect(page).toHaveURL('/interviews/noor-elamin')
    await expect(page.getByRole('button', { name: 'Dark, chosen' })).toBeVisible()
    await expect(page.locator('body')).toHaveCSS('background-color', 'rgb(21, 23, 24)')
    await page.getByRole('contentinfo').getByRole('link', { name: 'Cookies' }).click()
    await reject(page).click()
    await expect(page.getByText('You have rejected all non-essential cookies.')).toBeVisible()
    expect(await cookies(page)).toEqual(['consent=essential', 'theme=dark'])
  })
})
