/** An interview is sent back with a note, mended, sent again and approved. */
import { expect } from '@playwright/test'
import { addressOf, approve, save, send, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const headline = '“A network is a promise kept in the dark”'
const note = 'Say whose promise it is.'

test('an interview that was sent back is mended and goes through', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await write(page, { leader: 'Kwabena Sarpong-Hale', headline })
  await send(page)
  const address = addressOf(page)

  await signInAs(staff.ines)
  await page.goto('/desk')
  await page.getByRole('link', { name: `Review Kwabena Sarpong-Hale: ${headline}` }).click()
  await page.getByLabel('Send back with a note').check()
  await page.getByRole('button', { name: 'Send back to Jonas Pell' }).click()
  await expect(page.getByText('Write a note that says what to change').first()).toBeVisible()
  await page.getByLabel('Note to Jonas Pell').fill(note)
  await page.getByRole('button', { name: 'Send back to Jonas Pell' }).click()
  await expect(page.getByText('Sent back. The writer sees your note on the desk.')).toBeVisible()

  await signInAs(staff.jonas)
  await page.goto('/desk')
  const returned = page.getByRole('region', { name: /^Sent back to you/ })
  await expect(returned.getByText(note)).toBeVisible()
  await page.goto(address)
  await expect(page.getByText(note).first()).toBeVisible()
  await page.getByLabel('Standfirst').fill('On whose promise a network is, and who keeps it.')
  await save(page)
  await send(page)

  await signInAs(staff.brid)
  await approve(page, address)
  await page.getByRole('link', { name: 'See it as readers do' }).click()
  await expect(page.getByText('On whose promise a network is, and who keeps it.')).toBeVisible()
})
