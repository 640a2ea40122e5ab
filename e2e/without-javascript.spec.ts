/** The whole job without JavaScript: every button is a posted form, every answer a page. */
import { expect } from '@playwright/test'
import { addressOf } from '#e2e/fixtures/draft.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

test.use({ javaScriptEnabled: false })

const text = `What do you do all day?

I answer the second telephone. It rings less than the first, and the people who ring it have tried everything else.

Who do you think answers the first?

I have never found out. Nobody knows, and that is why there is a second.

Why do you stay?

I stay for the third question, mostly, because by then they have stopped being polite.`

test('an interview is pasted, arranged, sent, approved and withdrawn', async ({ page, context }) => {
  await signIn(page, staff.jonas)
  await page.getByRole('link', { name: 'New interview' }).click()
  await page.getByLabel('The text').fill(text)
  await page.getByLabel('Leader', { exact: true }).fill('Iolanda Brites')
  await page.getByRole('button', { name: 'Start the interview' }).click()
  const address = addressOf(page)

  await page.getByRole('button', { name: 'Move exchange 2 up: Who do you think answers the first?' }).click()
  await expect(page.getByText('Moved “Who do you think answers the first?” up, now 1 of 3.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Remove exchange 3: Why do you stay?' }).click()
  await expect(page.getByRole('region', { name: /^Exchange \d+$/ })).toHaveCount(2)
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByRole('region', { name: /^Exchange \d+$/ })).toHaveCount(3)

  await page.getByRole('button', { name: 'Send for approval' }).click()
  await page.getByRole('link', { name: 'Enter a headline' }).first().click()
  await expect(page).toHaveURL(/#headline$/)
  await page.getByLabel('Headline', { exact: true }).fill('“I answer the second telephone”')
  await page.getByLabel('Standfirst').fill('On the telephone that nobody answers.')
  await page.getByRole('button', { name: 'Send for approval' }).click()
  await expect(page.getByText('Sent for approval. An admin who wrote none of it reads it next.')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()

  await signIn(page, staff.brid)
  await page.goto(`${address}/review`)
  await page.getByLabel('Approve now').check()
  await page.getByRole('button', { name: 'Record this decision' }).click()
  await expect(page.getByText('Approved, word for word.')).toBeVisible()
  await page.getByRole('link', { name: 'See it as readers do' }).click()
  await expect(
    page.getByRole('heading', { level: 2 }).filter({ hasText: 'Who do you think answers the first?' }),
  ).toBeVisible()
  const readersAddress = addressOf(page)

  await page.goto(address)
  await page.getByLabel('Reason').fill('The second telephone has been disconnected.')
  await page.getByRole('button', { name: 'Withdraw from readers' }).click()
  await context.clearCookies()
  await page.goto(readersAddress)
  await expect(page.getByText('The second telephone has been disconnected.')).toBeVisible()
})

test('two editors saving at once lose neither text', async ({ page, browser }) => {
  await signIn(page, staff.jonas)
  await page.goto('/desk/interviews/new')
  await page.getByLabel('Sixty Seconds: six questions').check()
  await page.getByLabel('Leader', { exact: true }).fill('Leela Varkey')
  await page.getByRole('button', { name: 'Start the interview' }).click()
  const address = addressOf(page)

  const elsewhere = await browser.newContext({ javaScriptEnabled: false })
  const other = await elsewhere.newPage()
  await signIn(other, staff.ilse)
  await other.goto(address)
  await other.getByLabel('Headline', { exact: true }).fill('“Hers”')
  await other.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(other.getByText(/^Saved/).first()).toBeVisible()

  await page.getByLabel('Headline', { exact: true }).fill('“His”')
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('“His”')
  await expect(page.getByText('“Hers”').first()).toBeVisible()
  await elsewhere.close()
})
