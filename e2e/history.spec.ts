/** The history of an interview: who wrote what when, what changed between any two wordings, and going back to one. */
import { expect } from '@playwright/test'
import { addressOf, save, send, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

test('a reviewer sees what changed since they last looked, any two wordings are compared, and one is restored', async ({
  page,
  browser,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  await write(page, { leader: 'Idris Bellamy', headline: '“I keep every version”' })
  await send(page)
  const address = addressOf(page)

  await signInAs(staff.ines)
  await page.goto(`${address}/review`)
  await expect(page.getByText('Readers have not seen this interview: every word is new.')).toBeVisible()
  await page.getByLabel('Send back with a note').check()
  await page.getByLabel('Note to Jonas Pell').fill('Say which versions.')
  await page.getByRole('button', { name: 'Send back to Jonas Pell' }).click()
  await expect(page.getByText('Sent back.')).toBeVisible()

  await signInAs(staff.jonas)
  await page.goto(address)
  await page.getByLabel('Headline', { exact: true }).fill('“I keep every printed version”')
  await page.getByRole('button', { name: /^Move exchange 3 up/ }).click()
  await page.getByRole('button', { name: /^Move exchange 2 up/ }).click()
  await save(page)
  await send(page)

  await signInAs(staff.ines)
  await page.goto(`${address}/review`)
  const changes = page.getByRole('region', { name: /^Since you last looked: revision 1/ })
  await expect(changes.getByRole('insertion').filter({ hasText: 'printed' })).toBeVisible()
  await expect(changes.getByText('Moved: it was exchange 3, and is exchange 1 now.')).toBeVisible()
  const unchanged = changes.getByText('Unchanged: standfirst and two exchanges')
  await expect(changes.getByText('On Mondays, and on what was promised on Friday.')).toBeHidden()
  await unchanged.click()
  await expect(changes.getByText('On Mondays, and on what was promised on Friday.')).toBeVisible()

  await page.getByRole('link', { name: 'Compare any two revisions' }).click()
  await page.getByLabel('Compare', { exact: true }).selectOption({ label: 'Revision 2, by Jonas Pell' })
  await page.getByLabel('With', { exact: true }).selectOption({ label: 'Revision 1, by Jonas Pell' })
  await page.getByRole('button', { name: 'Compare' }).click()
  const back = page.getByRole('region', { name: 'From revision 2 to revision 1' })
  await expect(back.getByRole('deletion').filter({ hasText: 'printed' })).toBeVisible()
  await expect(page.getByText('Ines Calder sent revision 1 back with a note.')).toBeVisible()
  await look(page, `${addressOf(page)}?from=1&to=2`)

  const plain = await browser.newContext({ javaScriptEnabled: false })
  const jonas = await plain.newPage()
  await signIn(jonas, staff.jonas)
  await jonas.goto(address)
  await jonas.getByRole('button', { name: 'Take it back' }).click()
  await jonas.getByRole('link', { name: 'Compare and restore revisions' }).click()
  await jonas.getByRole('link', { name: 'Read revision 1', exact: true }).click()
  await jonas.getByRole('button', { name: 'Restore revision 1' }).click()
  await expect(jonas.getByText('Restored. The draft has these words again')).toBeVisible()
  await expect(jonas.getByLabel('Headline', { exact: true })).toHaveValue('“I keep every version”')
  await expect(jonas.getByText('Jonas Pell restored the words of revision 1, as revision 3.')).toBeVisible()
  await plain.close()
})
