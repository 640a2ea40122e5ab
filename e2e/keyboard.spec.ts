/** The editor's and the admin's work by keyboard alone: Tab, Enter, Space and the arrows. */
import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

/** Presses Tab until this has the focus, as somebody does who cannot point. */
async function tabTo(page: Page, target: Locator) {
  for (let pressed = 0; pressed < 200; pressed++) {
    if (await target.evaluate((element) => element === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  throw new Error('Tab did not lead there.')
}

test('an interview is started, arranged and sent without a mouse', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await page.goto('/desk')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: /^Skip to/ })).toBeFocused()
  await tabTo(page, page.getByRole('link', { name: 'New interview' }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'New interview' })).toBeVisible()
  await tabTo(page, page.getByLabel('The text'))
  await page.keyboard.insertText(
    'Who are you?\n\nI am the keyboard.\n\nWhere do you live?\n\nUnder ten fingers, mostly.\n\nWhat do you want?\n\nTo be enough.',
  )
  await tabTo(page, page.getByLabel('Leader', { exact: true }))
  await page.keyboard.insertText('Benedikt Aurich')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/desk\/interviews\/\d+/)

  await tabTo(page, page.getByLabel('Headline', { exact: true }))
  await page.keyboard.insertText('“To be enough”')
  await tabTo(page, page.getByLabel('Standfirst'))
  await page.keyboard.insertText('On ten fingers.')
  const up = page.getByRole('button', { name: 'Move exchange 3 up: What do you want?' })
  await tabTo(page, up)
  await page.keyboard.press('Enter')
  await expect(page.getByText('Moved “What do you want?” up, now 2 of 3.').first()).toBeVisible()
  await expect(page.getByRole('button', { name: 'Move exchange 2 up: What do you want?' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Move exchange 1 down: What do you want?' })).toBeFocused()
  await tabTo(page, page.getByRole('button', { name: 'Send for approval' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Sent for approval.')).toBeVisible()
  const address = addressOf(page)

  await signInAs(staff.brid)
  await page.goto(`${address}/review`)
  await tabTo(page, page.getByLabel('Approve now'))
  await page.keyboard.press('Space')
  await tabTo(page, page.getByRole('button', { name: 'Approve, live at once' }))
  await page.keyboard.press('Enter')
  await expect(page.getByText('Approved, word for word.')).toBeVisible()
})
