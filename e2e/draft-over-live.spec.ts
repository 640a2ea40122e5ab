/** A live interview is revised: readers keep what was approved, byte for byte, and the changes can be discarded. */
import { expect } from '@playwright/test'
import { addressOf, approve, save, send, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const headline = '“What is said on Monday stays said”'

test('readers keep every byte while a live interview is revised, and after the changes are discarded', async ({
  page,
  playwright,
  signInAs,
  baseURL,
}) => {
  await signInAs(staff.jonas)
  await write(page, { leader: 'Lucjan Wierzba', headline })
  await send(page)
  const atDesk = addressOf(page)
  await signInAs(staff.ines)
  await approve(page, atDesk)
  const address = (await page.getByRole('link', { name: 'See it as readers do' }).getAttribute('href')) ?? ''
  const stranger = await playwright.request.newContext({ baseURL })
  const read = async () => (await stranger.get(address)).text()
  const approved = await read()
  expect(approved).toContain(headline)

  await signInAs(staff.jonas)
  await page.goto(atDesk)
  await page.getByRole('button', { name: 'Revise' }).click()
  await expect(page.getByText('Live, with changes in draft.')).toBeVisible()
  await page.getByLabel('Headline', { exact: true }).fill('“What is said on Tuesday”')
  await save(page)
  expect(await read()).toBe(approved)

  await page.goto(atDesk)
  await page.getByRole('button', { name: 'Discard the changes' }).click()
  await expect(page.getByText('Discarded. The draft is what readers see')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: headline })).toBeVisible()
  await expect(page.getByText('Tuesday”')).toHaveCount(0)
  expect(await read()).toBe(approved)
  await stranger.dispose()
})
