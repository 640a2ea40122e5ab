/** Nobody approves words of their own, whatever their role. */
import { expect } from '@playwright/test'
import { addressOf, approve, send, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

test('an admin who wrote the words cannot approve them; another can', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await write(page, { leader: 'Benedikt Aurich', headline: '“I count what cannot be seen”' })
  await send(page)
  const address = addressOf(page)
  await page.goto(`${address}/review`)
  await expect(page.getByText('Somebody else must approve this: nobody approves words they wrote.')).toBeVisible()
  await expect(page.getByLabel('Approve now')).toHaveCount(0)

  await signInAs(staff.brid)
  await approve(page, address)
})

test('an editor sees what waits, and no decision', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await page.goto('/desk/interviews')
  await page.getByRole('link', { name: /Open Haruka Mizobe/ }).click()
  await page.getByRole('link', { name: 'See what was sent' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Review: Haruka Mizobe' })).toBeVisible()
  await expect(page.getByLabel('Approve now')).toHaveCount(0)
})
