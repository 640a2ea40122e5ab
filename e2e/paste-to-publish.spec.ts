/** The main job: a pasted text becomes an interview, is sent, read, approved, and read by everybody. */
import { expect, type Page } from '@playwright/test'
import { addressOf, approve, exchange, paste, save, send } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'
import { byMail } from '#e2e/texts/by-mail.ts'
import { fromAMagazine } from '#e2e/texts/from-a-magazine.ts'
import { fromTheWeb } from '#e2e/texts/from-the-web.ts'

/** Presses every button of this name until none is left: each press takes its own button away. */
async function pressAll(page: Page, name: RegExp) {
  const buttons = page.getByRole('button', { name })
  for (let left = await buttons.count(); left > 0; left--) {
    await buttons.first().click()
    await expect(buttons).toHaveCount(left - 1)
  }
}

const texts = { 'an e-mail': byMail, 'a web page': fromTheWeb, 'a page of a magazine': fromAMagazine }

for (const [kind, told] of Object.entries(texts)) {
  test(`${kind} is pasted, edited, sent, approved, and read under its division`, async ({
    page,
    context,
    signInAs,
  }) => {
    await signInAs(staff.ilse)
    await paste(page, told.text)
    const address = addressOf(page)
    await expect(page.getByRole('heading', { level: 1, name: told.leader })).toBeVisible()
    await expect(exchange(page, 1).getByRole('textbox').first()).toHaveValue(told.firstQuestion)
    await page.getByLabel('Headline', { exact: true }).fill(told.headline)
    await pressAll(page, /^Remove link/)
    await pressAll(page, /^Let go of line/)
    await save(page)
    await send(page)

    await signInAs(staff.ines)
    await page.goto(`${address}/review`)
    await expect(page.getByText(told.lastWords)).toBeVisible()
    await approve(page, address)

    await context.clearCookies()
    await page.goto('/divisions')
    await page.getByRole('main').getByRole('link', { name: told.division, exact: true }).click()
    await page.getByRole('main').getByRole('link', { name: told.headline }).first().click()
    await expect(page.getByRole('heading', { level: 1, name: told.headline })).toBeVisible()
    await expect(page.getByText(told.lastWords)).toBeVisible()
    await expect(page.getByRole('main').getByText(/cookies|Magazine/)).toHaveCount(0)
  })
}

test('the tags of a magazine’s page are read one by one', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await paste(page, fromAMagazine.text)
  await expect(page.getByLabel('Topics')).toHaveValue(fromAMagazine.tags.join(', '))
})

test('a text that is no interview says so, and every line of it is kept', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await paste(
    page,
    'Minutes of the meeting of 3 March\n\nThe roof was discussed at length.\n\nThe roof was not mended.',
  )
  await expect(page.getByText('No questions were found in this text, and nothing was made up')).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'The roof was not mended.' }).first()).toBeVisible()
})
