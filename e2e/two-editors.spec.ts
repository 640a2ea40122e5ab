/** Two editors save the same draft: both texts are shown, and neither is lost. */
import { expect } from '@playwright/test'
import { addressOf, save, write } from '#e2e/fixtures/draft.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

test('two editors saving at once lose neither text', async ({ page, browser, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Idris Bellamy', headline: '“The first headline”' })
  await save(page)
  const address = addressOf(page)

  const elsewhere = await browser.newContext()
  const other = await elsewhere.newPage()
  await signIn(other, staff.jonas)
  await other.goto(address)
  await other.getByLabel('Headline', { exact: true }).fill('“What Jonas wrote”')
  await save(other)

  await page.getByLabel('Headline', { exact: true }).fill('“What Ilse wrote”')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByText('Somebody saved this draft while you were writing').first()).toBeVisible()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('“What Ilse wrote”')
  await expect(page.getByText('“What Jonas wrote”').first()).toBeVisible()

  await save(page)
  await page.reload()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('“What Ilse wrote”')
  await page.goto(`${address}/revisions/1`)
  await expect(page.getByText('“What Jonas wrote”').first()).toBeVisible()
  await elsewhere.close()
})
