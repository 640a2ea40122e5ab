/** Two editors write in the same draft: they see each other, and neither loses a word. */
import { type Browser, expect, type Page } from '@playwright/test'
import { addressOf, answer, save, write } from '#e2e/fixtures/draft.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const headline = (page: Page) => page.getByLabel('Headline', { exact: true })

async function elsewhere(browser: Browser, address: string) {
  const page = await (await browser.newContext()).newPage()
  await signIn(page, staff.jonas)
  await page.goto(address)
  return page
}

test('two editors see within ten seconds that they have the same form open', async ({ page, browser, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Idris Bellamy', headline: '“Who else is here”' })
  await save(page)
  const other = await elsewhere(browser, addressOf(page))
  await expect(other.getByText('Ilse Tanager has this interview open too.')).toBeVisible({ timeout: 10_000 })
  await expect(page.getByText('Jonas Pell has this interview open too.')).toBeVisible({ timeout: 10_000 })
  await other.context().close()
  await expect(page.getByText('Jonas Pell has this interview open too.')).toHaveCount(0, { timeout: 20_000 })
})

test('what they write in different places is put together without asking', async ({ page, browser, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Leela Varkey', headline: '“Ours”' })
  await save(page)
  const address = addressOf(page)
  const other = await elsewhere(browser, address)
  await (await answer(other, 1)).fill('What Jonas wrote.')
  await save(other)

  await (await answer(page, 2)).fill('What Ilse wrote.')
  await expect(page.getByText(/put together with what Jonas Pell saved meanwhile/)).toBeVisible()
  await expect(await answer(page, 1)).toHaveText('What Jonas wrote.')
  await page.reload()
  await expect(await answer(page, 1)).toHaveText('What Jonas wrote.')
  await expect(await answer(page, 2)).toHaveText('What Ilse wrote.')
  await expect(page.getByText('Ilse Tanager saved words that were put together with a colleague’s.')).toBeVisible()
  await other.context().close()
})

test('what both wrote in the same place stands beside each other, until one of them chooses', async ({
  page,
  browser,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Idris Bellamy', headline: '“The first headline”' })
  await save(page)
  const address = addressOf(page)
  const other = await elsewhere(browser, address)
  await headline(other).fill('“What Jonas wrote”')
  await save(other)

  await headline(page).fill('“What Ilse wrote”')
  await expect(page.getByText('Somebody saved this draft while you were writing').first()).toBeVisible()
  await expect(headline(page)).toHaveValue('“What Ilse wrote”')
  await expect(page.locator('blockquote ins')).toContainText('Jonas')
  await expect(page.getByText('Not saved yet: choose between the two texts, then save.')).toBeVisible()

  await save(page)
  await page.reload()
  await expect(headline(page)).toHaveValue('“What Ilse wrote”')
  await page.goto(`${address}/revisions/1`)
  await expect(page.getByText('“What Jonas wrote”').first()).toBeVisible()
  await other.context().close()
})
