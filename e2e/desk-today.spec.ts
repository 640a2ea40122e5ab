/** The desk's first page says what waits, what comes, and what is to be read again; and that is looked after. */
import { expect } from '@playwright/test'
import { davinaScollay } from '#db/cast/interviews/davina-scollay.ts'
import { winstonAldous } from '#db/cast/interviews/winston-aldous.ts'
import { addressOf, approve, send, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

test('what waits and what goes live next stand on the first page', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk')
  await expect(
    page.getByRole('region', { name: /^Waits for you/ }).getByRole('heading', { name: winstonAldous.headline }),
  ).toBeVisible()
  const next = page.getByRole('region', { name: /^Goes live next/ })
  await expect(next.getByRole('link', { name: new RegExp(davinaScollay.headline) })).toBeVisible()
  await expect(next.getByText(/^Times are those of/)).toBeVisible()
  await look(page, '/desk')
})

test('somebody is said to look after a piece, reads it again, and it stands', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await write(page, { leader: 'Mateo Quispe', headline: '“Read me again in a year”' })
  await send(page)
  const atDesk = addressOf(page)
  await signInAs(staff.brid)
  await approve(page, atDesk)
  const panel = page.getByRole('region', { name: 'To be read again' })
  await expect(panel.getByText('Jonas Pell looks after it.')).toBeVisible()
  await panel.getByLabel('Who looks after it').selectOption('Ilse Tanager')
  await panel.getByLabel('To be read again on').fill('2019-02-03')
  await panel.getByRole('button', { name: 'Save who and when' }).click()
  await expect(panel.getByText('Enter a day that is still to come').first()).toBeVisible()
  await panel.getByLabel('To be read again on').fill('2039-02-03')
  await panel.getByRole('button', { name: 'Save who and when' }).click()
  await expect(page.getByText('Saved: who looks after this, and when it is to be read again.')).toBeVisible()
  await expect(panel.getByText('Ilse Tanager looks after it. It is to be read again on 3 February 2039.')).toBeVisible()
  await panel.getByRole('button', { name: 'I have read it, and it stands' }).click()
  await expect(page.getByText('It stands. It is to be read again in twelve months.')).toBeVisible()
  await expect(page.getByText('Bríd Quill read it again, and it stands.')).toBeVisible()
  await look(page, atDesk)
})

test('what is overdue is on a page of its own, and in a table', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk/review')
  const late = page.getByRole('region', { name: /^Overdue/ })
  const first = late.getByRole('listitem').first()
  const called = (await first.getByRole('heading').textContent()) ?? ''
  const table = await page.request.get('/desk/review.csv')
  expect(table.headers()['content-type']).toBe('text/csv; charset=utf-8')
  expect(await table.text()).toContain(called.split(': ')[1])
  await look(page, '/desk/review')
  await first.getByRole('button', { name: `It stands: ${called}` }).click()
  await expect(page.getByText('It stands. It is to be read again in twelve months.')).toBeVisible()
  await page.goto('/desk/review')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(late.getByRole('heading', { name: called })).toHaveCount(0)
})

test('the table is nobody’s who has no place at the desk', async ({ playwright, baseURL }) => {
  const stranger = await playwright.request.newContext({ baseURL })
  const answer = await stranger.get('/desk/review.csv')
  expect(answer.status()).toBe(404)
  expect(await answer.text()).toBe('')
  await stranger.dispose()
})
