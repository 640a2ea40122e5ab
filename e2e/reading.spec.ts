/** A reader finds out who leads what. */
import { expect } from '@playwright/test'
import { noorElamin } from '#db/cast/interviews/noor-elamin.ts'
import { test } from '#e2e/fixtures/story.ts'

test('somebody reads by division, and comes to one answer', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Divisions' }).click()
  const main = page.getByRole('main')
  await main.getByRole('link', { name: 'Kitchens', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Kitchens' })).toBeVisible()
  await main.getByRole('link', { name: noorElamin.headline }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: noorElamin.headline })).toBeVisible()
  await page.getByRole('navigation').getByRole('link', { name: 'What keeps you awake?' }).click()
  await expect(page.getByText('Tuesdays. On a dry one I have 3,600 lunches.')).toBeInViewport()
})

test('all interviews are a link from every page, and topics and regions from there', async ({ page }) => {
  await page.goto('/cookies')
  await page.getByRole('contentinfo').getByRole('link', { name: 'All interviews' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Interviews' })).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByRole('link', { name: noorElamin.headline })).toBeVisible()
  for (const name of ['topic', 'region']) {
    await main.getByRole('link', { name: `by ${name}` }).click()
    await expect(page).toHaveURL(`/${name}s`)
    await page.goBack()
  }
})

test('a leader’s page names the post of today and those before', async ({ page }) => {
  await page.goto('/leaders')
  await page.getByRole('link', { name: 'Thandi Morwe' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Thandi Morwe' })).toBeVisible()
  await expect(page.getByText('Director of Research Infrastructure').first()).toBeVisible()
  await expect(page.getByText('Head of the Imaging Centre').first()).toBeVisible()
})

test('every answer has an address of its own', async ({ page }) => {
  await page.goto('/interviews/noor-elamin')
  const anchor = page.getByRole('link', { name: 'Link to this answer' }).nth(2)
  const address = await anchor.getAttribute('href')
  await anchor.click()
  await expect(page).toHaveURL(new RegExp(`${address}$`))
})

test('an interview given under an earlier post says who holds it now', async ({ page }) => {
  await page.goto('/interviews/maren-ravn')
  await expect(page.getByRole('link', { name: 'Tobias Okello' }).first()).toBeVisible()
})

test('a withdrawn interview says why, and none of its words', async ({ page }) => {
  await page.goto('/interviews/ruth-abelard')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/withdrawn/i)
  await expect(page.getByText('Somebody has to be the one who counts')).toHaveCount(0)
})

test('an address with nothing behind it offers ways on', async ({ page }) => {
  const answer = await page.goto('/interviews/nobody-at-all')
  expect(answer?.status()).toBe(404)
  await page
    .getByRole('main')
    .getByRole('link', { name: /leaders/i })
    .first()
    .click()
  await expect(page).toHaveURL('/leaders')
})

test('what is under embargo is not there', async ({ page }) => {
  const answer = await page.goto('/interviews/davina-scollay')
  expect(answer?.status()).toBe(404)
  await page.goto('/leaders/davina-scollay')
  await expect(page.getByText('Everybody is brave until the soup slides')).toHaveCount(0)
})
