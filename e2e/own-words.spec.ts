/** Nobody approves words of their own, whatever their role; and nobody approves other words than those they read. */
import { expect } from '@playwright/test'
import { addressOf, approve, save, send, write } from '#e2e/fixtures/draft.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
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

for (const javaScriptEnabled of [true, false]) {
  test(`words that moved on are not approved, and the answer is a 409 ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, async ({
    page,
    browser,
    signInAs,
  }) => {
    await signInAs(staff.jonas)
    await write(page, { leader: 'Idris Bellamy', headline: '“I move on”' })
    await send(page)
    const address = addressOf(page)

    const elsewhere = await browser.newContext({ javaScriptEnabled })
    const admin = await elsewhere.newPage()
    await signIn(admin, staff.brid)
    await admin.goto(`${address}/review`)
    await admin.getByLabel('Approve now').check()

    await page.getByRole('button', { name: 'Take it back' }).click()
    await page.getByLabel('Standfirst').fill('On moving on while somebody reads.')
    await save(page)
    await send(page)

    const answered = admin.waitForResponse((answer) => answer.request().method() === 'POST')
    await admin.getByRole('button', { name: /^(Approve, live at once|Record this decision)$/ }).click()
    expect((await answered).status()).toBe(409)
    await expect(admin.getByText('These are no longer the words that were sent for approval.').first()).toBeVisible()
    await elsewhere.close()
  })
}
