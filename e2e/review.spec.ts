/** Reviewing: who is asked and by when, from when until when, alone, told to readers, and several in one go. */
import { expect, type Page } from '@playwright/test'
import { addressOf, approve, save, send, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

/** The last Sunday of a month of next year: there the clocks of London change. */
function changeNight(month: number): string {
  const last = new Date(Date.UTC(new Date().getUTCFullYear() + 1, month, 0))
  last.setUTCDate(last.getUTCDate() - last.getUTCDay())
  return last.toISOString().slice(0, 10)
}

async function written(page: Page, leader: string, headline: string) {
  await write(page, { leader, headline })
  await send(page)
  return addressOf(page)
}

test('a named reviewer is asked by a day, and approves under embargo by clocks that are about to change', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  const address = await written(page, 'Kwabena Sarpong-Hale', '“I wait for my hour”')
  const due = `${new Date().getUTCFullYear() + 1}-01-15`
  await page.getByLabel('Who decides', { exact: true }).selectOption({ label: 'Ines Calder' })
  await page.getByLabel('By which day').fill(due)
  await page.getByRole('button', { name: 'Ask for a decision' }).click()
  await expect(page.getByText('Noted who decides, and by when.')).toBeVisible()
  await expect(page.getByText(/^Jonas Pell asked for a decision: Ines Calder by 15 January/)).toBeVisible()

  await signInAs(staff.ines)
  await page.goto(`${address}/review`)
  await page.getByLabel('Approve under embargo').check()
  await expect(page.getByText('By the clocks of Europe/London.').first()).toBeVisible()
  await page.getByLabel('Live from').fill(`${changeNight(3)}T01:30`)
  await page.getByRole('button', { name: 'Approve under embargo' }).click()
  await expect(page.getByText('because the clocks go forward over it').first()).toBeVisible()
  await page.getByLabel('Live from').fill(`${changeNight(10)}T01:30`)
  await page.getByRole('button', { name: 'Approve under embargo' }).click()
  await expect(page.getByText('comes twice, because the clocks go back').first()).toBeVisible()
  await look(page, 'the question which of two', async () => {})
  await page.getByLabel('This time comes twice. Which is meant?').selectOption({ label: 'The second, GMT' })
  await page.getByRole('button', { name: 'Approve under embargo' }).click()
  await expect(page.getByText('Readers see exactly these words from the moment that you chose')).toBeVisible()
  await expect(page.getByText('Approved; still to go live.')).toBeVisible()
})

test('without JavaScript, a time that comes twice is asked about and then taken', async ({
  page,
  browser,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  const address = await written(page, 'Idris Bellamy', '“I was asked twice”')
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const admin = await plain.newPage()
  await signIn(admin, staff.brid)
  await admin.goto(`${address}/review`)
  await admin.getByLabel('Approve under embargo').check()
  await admin.getByLabel('Live from').fill(`${changeNight(10)}T01:30`)
  await admin.getByRole('button', { name: 'Record this decision' }).click()
  await admin.getByLabel('This time comes twice. Which is meant?').selectOption({ label: 'The first, BST' })
  await admin.getByRole('button', { name: 'Record this decision' }).click()
  await expect(admin.getByText('Approved; still to go live.')).toBeVisible()
  await plain.close()
})

test('readers are told of a major change, and of a minor one nothing', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  const address = await written(page, 'Benedikt Aurich', '“I counted wrong”')
  await signInAs(staff.brid)
  await approve(page, address)

  await signInAs(staff.jonas)
  await page.goto(address)
  await page.getByRole('button', { name: 'Revise', exact: true }).click()
  await page.getByLabel('Standfirst').fill('On Mondays, and on what was promised on Thursday.')
  await save(page)
  await send(page)

  await signInAs(staff.brid)
  await page.goto(`${address}/review`)
  await page.getByLabel('Approve now').check()
  await page.getByLabel('A major change').check()
  await page.getByRole('button', { name: 'Approve, live at once' }).click()
  await expect(page.getByText('Write what readers are told of the change').first()).toBeVisible()
  await page.getByLabel('Note to readers').fill('It was promised on Thursday, not on Friday.')
  await page.getByRole('button', { name: 'Approve, live at once' }).click()
  await page.getByRole('link', { name: 'See it as readers do' }).click()
  await expect(page.getByText('It was promised on Thursday, not on Friday.')).toBeVisible()
})

test('words that every admin wrote are approved alone, and looked at by somebody else', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await write(page, { leader: 'Leela Varkey', headline: '“We all wrote this”' })
  await save(page)
  const address = addressOf(page)
  await signInAs(staff.brid)
  await page.goto(address)
  await page.getByLabel('Standfirst').fill('On what all of them wrote together.')
  await save(page)
  await send(page)

  await page.goto(`${address}/review`)
  await page.getByLabel('Approve now').check()
  await page.getByRole('button', { name: 'Approve, live at once' }).click()
  await expect(page.getByText('Write why nobody else could read it first').first()).toBeVisible()
  await page.getByLabel('Why nobody else could read it first').fill('Ines wrote the rest of it.')
  await page.getByRole('button', { name: 'Approve, live at once' }).click()
  await expect(page.getByText('Approved alone.')).toBeVisible()

  await signInAs(staff.jonas)
  await page.goto('/desk')
  const eyes = page.getByRole('region', { name: /^Needs a second pair of eyes/ })
  await expect(eyes.getByText('Ines wrote the rest of it.')).toBeVisible()
  await eyes.getByRole('link', { name: 'Look Leela Varkey: “We all wrote this”' }).click()
  await page.getByRole('button', { name: 'I have looked at these words' }).click()
  await expect(page.getByText('Noted. It is no longer on the list')).toBeVisible()
  await page.goto('/desk')
  await expect(page.getByText('Ines wrote the rest of it.')).toHaveCount(0)
})

test('several that were read are approved in one go, each answered for by itself', async ({
  page,
  browser,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  const first = await written(page, 'Farida Qureshi-Bell', '“I am the first of two”')
  const second = await written(page, 'Tobias Okello', '“I am the second of two”')

  const elsewhere = await browser.newContext()
  const admin = await elsewhere.newPage()
  await signIn(admin, staff.brid)
  for (const address of [first, second]) {
    await admin.goto(`${address}/review`)
    await admin.getByRole('button', { name: 'I have read it, and decide later' }).click()
    await expect(admin.getByText('Noted that you have read it.')).toBeVisible()
  }
  await admin.goto('/desk/approvals')
  await look(admin, '/desk/approvals')
  await admin.getByLabel('Farida Qureshi-Bell: “I am the first of two”, revision 1').check()
  await admin.getByLabel('Tobias Okello: “I am the second of two”, revision 1').check()

  await page.goto(second)
  await page.getByRole('button', { name: 'Take it back' }).click()
  await expect(page.getByText('Taken back.')).toBeVisible()

  await admin.getByRole('button', { name: 'Approve what is ticked' }).click()
  const answers = admin.getByRole('region', { name: 'What the desk answered' })
  await expect(answers.getByText('Farida Qureshi-Bell: Approved, word for word. Readers see it now.')).toBeVisible()
  await expect(
    answers.getByText('Tobias Okello: This interview is a draft: there is nothing to approve.'),
  ).toBeVisible()
  await elsewhere.close()
})
