/** What stands at the address of an interview that has moved, changed its address, or was taken away. */
import { expect, type Page } from '@playwright/test'
import { addressOf, approve, send, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const reason = 'The figures were those of the year before.'

/** An interview that readers see: where it is at the desk, and where readers find it. Leaves Ines at the desk's page of it. */
async function live(page: Page, signInAs: (email: string) => Promise<void>, headline: string) {
  await signInAs(staff.jonas)
  await write(page, { leader: 'Pauline Stott', headline })
  await send(page)
  const atDesk = addressOf(page)
  await signInAs(staff.ines)
  await approve(page, atDesk)
  const href = await page.getByRole('link', { name: 'See it as readers do' }).getAttribute('href')
  return { atDesk, address: href ?? '' }
}

test('an address that has changed leads on, one that moved too, and what is gone says why', async ({
  page,
  playwright,
  signInAs,
  baseURL,
}) => {
  const stranger = await playwright.request.newContext({ baseURL })
  const ask = async (path: string) => {
    const answer = await stranger.get(path, { maxRedirects: 0 })
    return { status: answer.status(), to: answer.headers().location, says: await answer.text() }
  }
  const first = await live(page, signInAs, '“Ask me before the audit”')
  const second = await live(page, signInAs, '“Ask me after the audit”')

  await page.getByLabel('Last part of the address').fill('After the audit')
  await page.getByRole('button', { name: 'Change the address' }).click()
  await expect(page.getByText('Enter small letters and digits').first()).toBeVisible()
  await page.getByLabel('Last part of the address').fill('after-the-audit')
  await page.getByRole('button', { name: 'Change the address' }).click()
  await expect(page.getByText('It has a new address. The old one leads readers to it.')).toBeVisible()
  expect(await ask(second.address)).toMatchObject({ status: 308, to: '/interviews/after-the-audit' })
  expect(await ask('/interviews/after-the-audit')).toMatchObject({ status: 200 })

  await page.goto(first.atDesk)
  await page.getByLabel('Reason').fill(reason)
  await page.getByLabel('Another interview has taken its place').check()
  await page.getByRole('button', { name: 'Withdraw from readers' }).click()
  await expect(page.getByText('Enter the address of an interview that readers can see now').first()).toBeVisible()
  await page.getByLabel('Address of the other interview').fill(`${baseURL}${second.address}`)
  await page.getByRole('button', { name: 'Withdraw from readers' }).click()
  await expect(page.getByText('Its address leads readers to the interview that took its place.')).toBeVisible()
  expect(await ask(first.address)).toMatchObject({ status: 308, to: '/interviews/after-the-audit' })

  await page.goto(second.atDesk)
  await page.getByLabel('Reason').fill('It was meant for next year.')
  await page.getByLabel('It was published in error').check()
  await page.getByRole('button', { name: 'Withdraw from readers' }).click()
  await expect(page.getByText('Withdrawn. Its address shows readers your reason.')).toBeVisible()
  const gone = await ask('/interviews/after-the-audit')
  expect(gone.status).toBe(410)
  expect(gone.says).not.toContain('after the audit”')
  expect(await ask(first.address)).toMatchObject({ status: 410, says: expect.stringContaining(reason) })
  await stranger.dispose()

  await page.goto(second.address)
  await expect(page).toHaveURL('/interviews/after-the-audit')
  await expect(page.getByRole('heading', { level: 1, name: 'This interview was published in error' })).toBeVisible()
  await expect(page.getByText('It was meant for next year.')).toBeVisible()
})
