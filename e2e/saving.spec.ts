/** Saving by itself: nothing that was typed is lost, whatever becomes of the page, the line or the session. */
import { expect, type Page } from '@playwright/test'
import { castPassword } from '#db/cast/users.ts'
import { addressOf, save, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const headline = (page: Page) => page.getByLabel('Headline', { exact: true })
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d:\d\d$/ })

test('a second after typing stops the form is saved, and that is one event', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Idris Bellamy', headline: '“It saves itself”' })
  await expect(saved(page)).toBeVisible()
  for (const words of ['“It saves itself again”', '“It saves itself a third time”']) {
    await headline(page).fill(words)
    await expect(page.getByRole('status').filter({ hasText: /^Not saved yet$/ })).toBeVisible()
    await expect(saved(page)).toBeVisible()
  }
  await page.reload()
  await expect(headline(page)).toHaveValue('“It saves itself a third time”')
  await expect(page.getByText('Ilse Tanager changed the draft.')).toHaveCount(1)
})

test('words typed just before the page is left are there when it is opened again', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Idris Bellamy', headline: '“Before”' })
  await save(page)
  const address = addressOf(page)
  await headline(page).fill('“On the way out”')
  await page.evaluate(() => window.location.assign('/desk')) // sooner than the form saves itself
  await expect(page).toHaveURL('/desk')
  await page.goto(address)
  await expect(headline(page)).toHaveValue('“On the way out”')
  await expect(page.getByText('Words that you typed here were not saved')).toHaveCount(0)
})

test('words that could not be sent are offered back, once', async ({ page, context, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Leela Varkey', headline: '“Before the line fell”' })
  await save(page)
  const address = addressOf(page)
  await context.setOffline(true)
  await headline(page).fill('“While the line was down”')
  await expect(page.getByText(/^Not saved since .* Your text is still here\.$/)).toBeVisible()
  await page.close()
  await context.setOffline(false)

  const again = await context.newPage()
  await again.goto(address)
  await expect(headline(again)).toHaveValue('“Before the line fell”')
  await expect(again.getByText('Changed: headline.')).toBeVisible()
  await again.getByRole('button', { name: 'Put them back' }).click()
  await expect(headline(again)).toHaveValue('“While the line was down”')
  await expect(saved(again)).toBeVisible()
  await again.reload()
  await expect(headline(again)).toHaveValue('“While the line was down”')
  await expect(again.getByRole('button', { name: 'Put them back' })).toHaveCount(0)
})

test('where the session has ended, one signs in beside the text, and it is saved as it stands', async ({
  page,
  context,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  await write(page, { leader: 'Leela Varkey', headline: '“Before the session ended”' })
  await save(page)
  await context.clearCookies()
  await headline(page).fill('“Typed without a session”')
  const again = page.getByRole('form', { name: 'Sign in again' })
  await again.getByLabel('Staff e-mail address').fill(staff.jonas)
  await again.getByLabel('Password').fill('not the password')
  await again.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(again.getByText('The address or the password is not right.')).toBeVisible()
  await again.getByLabel('Password').fill(castPassword)
  await again.getByRole('button', { name: 'Sign in and save' }).click()
  await expect(saved(page)).toBeVisible()
  await expect(again).toHaveCount(0)
  await page.reload()
  await expect(headline(page)).toHaveValue('“Typed without a session”')
})
