/** Colleagues talk about a draft: on an exchange, with a reply, until it is settled; with JavaScript and without. */
import { expect, type Page } from '@playwright/test'
import { addressOf, send, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const question = 'What do you do on a Monday?'

function comments(page: Page) {
  return page.getByRole('region', { name: /^Comments/ })
}

/** Without JavaScript it is said at the head of the form, too. */
function saved(page: Page) {
  return page
    .getByRole('status')
    .filter({ hasText: /^Saved/ })
    .first()
}

async function commentOn(page: Page, wording: string, text: string) {
  await page.getByRole('link', { name: `Comment on this exchange: ${wording}` }).click()
  await page.getByLabel('Your comment on this exchange').fill(text)
  await page.getByRole('button', { name: 'Comment', exact: true }).click()
  await expect(page.getByText('Your comment is there for everybody at the desk.')).toBeVisible()
}

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('an open comment is seen when it is sent and when it is decided on, until somebody settles it', async ({
      page,
      signInAs,
    }) => {
      await signInAs(staff.ilse)
      await write(page, {
        leader: 'Kwabena Sarpong-Hale',
        headline: `“Monday comes ${javaScriptEnabled ? 'first' : 'last'}”`,
      })
      await page.getByRole('button', { name: 'Save', exact: true }).last().click()
      await expect(saved(page)).toBeVisible()
      const address = addressOf(page)

      await signInAs(staff.jonas)
      await page.goto(`${address}/comments`)
      await page.getByRole('button', { name: 'Comment', exact: true }).click()
      await expect(page.getByText('Write your comment').first()).toBeVisible()
      await page.goto(`${address}/comments`)
      await commentOn(page, question, '@Ilse, is it really every Monday?')
      const exchange = page.getByRole('region', { name: question })
      await expect(exchange.getByText('@Ilse, is it really every Monday?')).toBeVisible()
      await expect(exchange.getByText('For Ilse Tanager')).toBeVisible()

      await signInAs(staff.ilse)
      await page.goto(address)
      await expect(comments(page).getByText(`On “${question}”`)).toBeVisible()
      await expect(comments(page).getByText('They go along when this is sent for approval.')).toBeVisible()
      await comments(page).getByRole('link', { name: 'Reply or settle the comment of Jonas Pell' }).click()
      await page.getByRole('link', { name: 'Reply to Jonas Pell' }).click()
      await page.getByLabel('Your reply to Jonas Pell').fill('Every single one.')
      await page.getByRole('button', { name: 'Reply', exact: true }).click()
      await expect(page.getByRole('list', { name: 'Replies to Jonas Pell' })).toHaveText(/Every single one\./)
      await page.goto(address)
      await send(page)

      await signInAs(staff.ines)
      await page.goto(`${address}/review`)
      await expect(comments(page).getByText('Read them before you decide.')).toBeVisible()
      await expect(comments(page).getByText('Every single one.')).toBeVisible()
      await comments(page)
        .getByRole('link', { name: /^Reply or settle/ })
        .click()
      await page.getByRole('button', { name: 'Settle: comment of Jonas Pell' }).click()
      await expect(page.getByText('Settled. A reply opens it again.')).toBeVisible()
      await expect(page.getByText('Ines Calder settled this on')).toBeVisible()
      await page.goto(`${address}/review`)
      await expect(comments(page).getByText('No comment is open.')).toBeVisible()

      await page.goto(`${address}/comments`)
      const whole = page.getByLabel('Your comment on the whole interview')
      await whole.fill('All is as it should be.')
      await page.getByRole('button', { name: 'Comment', exact: true }).click()
      await expect(page.getByText('Your comment is there for everybody at the desk.')).toBeVisible()
      await expect(
        page.getByRole('region', { name: /comes (first|last)/ }).getByText('All is as it should be.'),
      ).toBeVisible()
      await expect(whole).toHaveValue('')
    })
  })
}

for (const [name, under] of [
  ['beside the words', '/comments'],
  ['beside the draft', ''],
]) {
  test(`axe finds nothing on comments ${name}`, async ({ page, signInAs }) => {
    await signInAs(staff.jonas)
    await write(page, { leader: 'Kwabena Sarpong-Hale', headline: '“Somebody remarked it”' })
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await expect(saved(page)).toBeVisible()
    const address = addressOf(page)
    await page.goto(`${address}/comments`)
    await commentOn(page, question, 'A remark.')
    await look(page, `${address}${under}`)
  })
}
