/** A reader asks who leads what, and what everybody said to the same question. */
import { expect } from '@playwright/test'
import { thandiMorwe2023 } from '#db/cast/interviews/thandi-morwe-2023.ts'
import { test } from '#e2e/fixtures/story.ts'

/** Of the cast's questions, one of the bank's first, and the most answered. */
const most = 'What do you do when you are not at work?'
const asked = 'First, tell us how you came to the post you hold now.'

test('one question, every leader: narrowed to a division, and back, and on to the interview', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Questions' }).click()
  await page.getByRole('link', { name: asked }).click()
  await expect(page.getByRole('heading', { level: 1, name: asked })).toBeVisible()
  const answers = page.getByRole('main').getByRole('link', { name: /^In the interview/ })
  const all = await answers.count()

  await page.getByLabel('Division').selectOption({ label: 'Research Infrastructure' })
  await page.getByLabel('Year').selectOption('2025')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page).toHaveURL(/\?division=research-infrastructure&year=2025$/)
  await expect(page.getByText(/^One of \w+ answers, from Research Infrastructure in 2025\./)).toBeVisible()
  await expect(answers).toHaveCount(1)

  await page.getByRole('link', { name: /^Show all/ }).click()
  await expect(answers).toHaveCount(all)
  await answers.first().click()
  await expect(page).toHaveURL(/\/interviews\/[^#]+#\w+$/)
})

test('the home page puts one question to three leaders', async ({ page }) => {
  await page.goto('/')
  const band = page.getByRole('region', { name: most })
  await expect(band.getByRole('listitem')).toHaveCount(3)
  await band.getByRole('link', { name: /^All \w+ answers$/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: most })).toBeVisible()
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('two leaders stand side by side', async ({ page }) => {
    await page.goto('/questions')
    await page.getByRole('link', { name: 'Compare two leaders' }).click()
    await page.getByLabel('First leader').selectOption({ label: 'Thandi Morwe' })
    await page.getByLabel('Second leader').selectOption({ label: 'Noor Elamin' })
    await page.getByRole('button', { name: 'Compare' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Thandi Morwe and Noor Elamin' })).toBeVisible()
    const first = page.getByRole('main').getByRole('region').first()
    await expect(first.getByRole('link', { name: /Thandi Morwe’s answer/ }).first()).toBeVisible()
    await expect(first.getByRole('link', { name: /Noor Elamin’s answer/ }).first()).toBeVisible()
  })
})

test('an address that asks for nobody gets a sentence and the form', async ({ page }) => {
  const answer = await page.goto('/questions/compare?a=nobody-at-all&b[]=2&question=%00')
  expect(answer?.status()).toBe(200)
  await expect(page.getByText('Nobody here is called “nobody-at-all”. Choose the first leader.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Compare' })).toBeVisible()
  for (const address of ['/leaders?division=nowhere', '/questions/why?year=soon', '/questions?after=x'])
    expect((await page.request.get(address)).status()).toBe(404)
})

test('the leaders of a division are found by a form, and all others by the way back', async ({ page }) => {
  await page.goto('/leaders')
  await page.getByLabel('Division').selectOption('kitchens')
  await page.getByRole('button', { name: 'Show' }).click()
  await expect(page.getByText(/^One of \d+ leaders, in Kitchens\./)).toBeVisible()
  const main = page.getByRole('main')
  await expect(main.getByRole('heading', { level: 3 })).toHaveText(['Noor Elamin'])
  await main.getByRole('link', { name: /^Show all/ }).click()
  await expect(main.getByRole('link', { name: 'Thandi Morwe' })).toBeVisible()
})

test('a leader’s answers to the same question stand beside each other by year', async ({ page }) => {
  await page.goto('/leaders/thandi-morwe')
  const again = page.getByRole('region', { name: 'Answers over the years' })
  await expect(again.getByText('2023').first()).toBeVisible()
  await expect(again.getByText('2025').first()).toBeVisible()
  await again
    .getByRole('link', { name: /^In the interview/ })
    .first()
    .click()
  await expect(page.getByRole('heading', { level: 1, name: thandiMorwe2023.headline })).toBeVisible()
})
