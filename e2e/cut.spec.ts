/** Sixty seconds, in the leader's own sentences: marked, measured, suggested, confirmed, and read. */
import { expect, type Locator, type Page } from '@playwright/test'
import { addressOf, approve, exchange, paste, save, send } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const first = 'I drove the van between two sites for three years.'
const second = 'Nobody asked what I thought of the boxes.'
const text = `How did you come to your post?

${first} ${second} Then somebody did.

What do you do on a Monday?

I listen to the compressors, because one of the 40 changes its note before it stops.

What would you do without it?

I would swim in the harbour with four people. Twice.`
const stale = 'Confirm the cut of answer 1: its words have changed'

async function draft(page: Page, leader: string, words = text) {
  await paste(page, words, leader)
  await page.getByLabel('Headline', { exact: true }).fill('“I drove the van”')
  await page.getByLabel('Standfirst').fill('On vans, and on what one hears in them.')
  return addressOf(page)
}

/** The boxes before the sentences of one answer, opened. */
async function sentences(page: Page, place: number): Promise<Locator> {
  const part = exchange(page, place)
  await part.getByText(/^Sentences in the cut/).click()
  return part
}
const answer = (page: Page, place: number) => exchange(page, place).getByRole('textbox', { name: /^Answer/ })
const panel = (page: Page) => page.getByRole('region', { name: /^The cut/ })

test('sentences are marked, measured while they are, and read as the 60-second version', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  const address = await draft(page, 'Kwabena Sarpong-Hale')
  await expect(panel(page)).toContainText('No sentence is marked. Mark some in the answers.')
  const part = await sentences(page, 1)
  await part.getByLabel(first).check()
  await expect(panel(page).getByRole('heading')).toHaveText('The cut 3 s of 60')
  await expect(panel(page)).toContainText('One marked sentence from one answer. 57 seconds are left.')
  await expect(part.getByText('3 s in the cut')).toBeVisible()
  await expect(page.getByRole('status').filter({ hasText: 'The cut: 3 of 60 seconds.' })).toBeAttached()
  await (await sentences(page, 3)).getByLabel('I would swim in the harbour with four people.').check()
  await expect(panel(page)).toContainText('Two marked sentences from two answers.')
  await save(page)
  await page.reload()
  await expect(panel(page)).toContainText('Two marked sentences from two answers.')
  await send(page)

  await signInAs(staff.brid)
  await page.goto(`${address}/review`)
  await page.getByRole('link', { name: '60 seconds' }).click()
  await expect(page.getByText(first)).toBeVisible()
  await expect(page.getByText(second)).toHaveCount(0)
  await approve(page, address)
  await page.getByRole('link', { name: 'See it as readers do' }).click()
  await expect(page.getByText(second)).toBeVisible()
  await page.getByRole('link', { name: '60 seconds' }).click()
  await expect(page.getByRole('link', { name: '60 seconds' })).toHaveAttribute('aria-current', 'page')
  await expect(
    page.getByText('Kwabena Sarpong-Hale’s own sentences, whole and in their order: 5 seconds.'),
  ).toBeVisible()
  await expect(page.getByText(first)).toBeVisible()
  await expect(page.getByText(second)).toHaveCount(0)
  // Below them stands what to read next, under a heading of its own.
  const ofAnswers = { has: page.getByRole('link', { name: 'Link to this answer' }) }
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).filter(ofAnswers)).toHaveText([
    /How did you come/,
    /What would you do/,
  ])
  await look(page, 'the 60-second version', async () => {})
  await page.getByRole('link', { name: 'Read all three answers' }).click()
  await expect(page.getByText(second)).toBeVisible()
})

test('a cut over sixty seconds is said to be too long, can be sent, and is not shown to readers', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  const long = `I counted ${'one and then another '.repeat(60).trim()}.`
  const address = await draft(page, 'Idris Bellamy', text.replace(first, long))
  await (await sentences(page, 1)).getByLabel(long).check()
  await expect(panel(page).getByRole('heading')).toHaveText('The cut 62 s of 60')
  await expect(panel(page)).toContainText('Two seconds too many: leave some out.')
  await expect(panel(page)).toContainText('the piece goes out in full only')
  await look(page, 'a cut that is too long', async () => {})
  await send(page)
  await signInAs(staff.brid)
  await approve(page, address)
  await page.getByRole('link', { name: 'See it as readers do' }).click()
  await expect(page.getByText(second)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Length' })).toHaveCount(0)
  await page.goto(`${addressOf(page)}?cut`)
  await expect(page.getByText(second)).toBeVisible()
})

test('a cut whose answer has changed blocks sending until it is confirmed', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await draft(page, 'Benedikt Aurich')
  const part = await sentences(page, 1)
  await part.getByLabel(first).check()
  await part.getByLabel(second).check()
  await answer(page, 1).fill(`${first} Nobody ever asked. Then somebody did.`)
  const cut = page.getByRole('region', { name: 'The cut of answer 1' })
  await expect(cut).toContainText(stale)
  await expect(cut).toContainText(`Still there, word for word:${first}`)
  await expect(cut).toContainText(`Gone or reworded:${second}`)
  await page.getByRole('button', { name: 'Send for approval' }).click()
  await page.getByRole('link', { name: stale }).first().click()
  await expect(page).toHaveURL(/#cut\./)
  await look(page, 'a stale cut', async () => {})

  await page.getByRole('button', { name: 'Confirm what is still there: the cut of answer 1' }).click()
  await expect(cut).toHaveCount(0)
  await expect(panel(page)).toContainText('One marked sentence from one answer.')
  await page.getByRole('button', { name: /^Undo/ }).click()
  await expect(cut).toContainText(stale)
  await page.getByRole('button', { name: 'Take it out of the cut: answer 1' }).click()
  await expect(panel(page)).toContainText('No sentence is marked.')
  await send(page)
})

test('a cut is suggested with its reasons, used, and undone', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await draft(page, 'Iolanda Brites')
  await (await sentences(page, 1)).getByLabel(second).check()
  await panel(page).getByText('Suggest a cut').click()
  const firstAnswer = panel(page).getByRole('region', { name: 'Answer 1' })
  await expect(firstAnswer).toContainText(`${first}Opens the answer. Names something concrete.`)
  await expect(panel(page)).toContainText('One marked sentence from one answer.')
  await panel(page).getByRole('button', { name: 'Use this cut' }).click()
  await expect(panel(page)).toContainText('This is your cut already.')
  await expect(exchange(page, 2).getByText(/^\d s in the cut$/)).toBeVisible()
  await panel(page).getByRole('button', { name: /^Undo/ }).click()
  await expect(panel(page)).toContainText('One marked sentence from one answer.')
  await expect(exchange(page, 2).getByText(/^\d s in the cut$/)).toHaveCount(0)
})

test('each answer’s share of the piece is said', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await draft(page, 'Idris Bellamy')
  const balance = page.getByRole('region', { name: 'Balance' })
  await expect(balance.getByRole('listitem')).toHaveCount(3)
  await expect(balance).toContainText(/Answer 1 is \d+ % of the piece, more than a third/)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('sentences are marked, go stale, are confirmed and suggested by posted forms', async ({ page }) => {
    await signIn(page, staff.jonas)
    await draft(page, 'Benedikt Aurich')
    await (await sentences(page, 1)).getByLabel(first).check()
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await expect(panel(page)).toContainText('One marked sentence from one answer.')
    await answer(page, 1).fill(`${first} Nobody ever asked. Then somebody did.`)
    await page.getByRole('button', { name: 'Send for approval' }).click()
    await expect(page.getByRole('region', { name: 'The cut of answer 1' })).toContainText(stale)
    await page.getByRole('button', { name: 'Confirm what is still there: the cut of answer 1' }).click()
    await expect(
      page.getByText('Confirmed the cut of “How did you come to your post?”. Not saved yet.').first(),
    ).toBeVisible()
    await panel(page).getByText('Suggest a cut').click()
    await panel(page).getByRole('button', { name: 'Use this cut' }).click()
    await expect(page.getByText('The suggested cut is now the cut. Not saved yet.').first()).toBeVisible()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(panel(page)).toContainText('One marked sentence from one answer.')
    await send(page)
  })
})
