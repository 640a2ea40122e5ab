/** Before it is sent: problems are in the way, advice is not, and each leads to its place. */
import { expect } from '@playwright/test'
import { paste, save, send } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const text = `How did you come to the boats?

I recently joined the QLB as a clerk, and at the the end of a week I had a boat.

What do you do on a Monday?

I count the boats, and then I count them again in the other direction.

What would you do without boats?

I would count something smaller, and be home in time for supper.`

test('advice is given on the words, and does not keep anybody from sending them', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await paste(page, text, 'Idris Bellamy')
  await page.getByLabel('Headline', { exact: true }).fill('“I count the boats”')
  await page.getByLabel('Standfirst').fill('On boats, and on Mondays.')
  const advice = page.getByRole('region', { name: /^Advice/ })
  await expect(advice.getByRole('link', { name: 'Explain QLB where it first stands, or write it out' })).toBeVisible()
  await expect(advice.getByRole('link', { name: '“recently” will not stay true: say when' })).toBeVisible()
  await expect(advice.getByRole('link', { name: '“the the” has a word twice: take one out' })).toBeVisible()
  await expect(page.getByText('Nothing to mend')).toBeVisible()
  await save(page)
  await send(page)
})

test('what the glossary says is in the advice', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk/glossary')
  await page.getByLabel('Initialism').fill('nhs')
  await page.getByRole('button', { name: 'Put it into the glossary' }).click()
  await expect(page.getByText('Enter an initialism in capitals, such as NHS').first()).toBeVisible()
  await page.getByLabel('Initialism').fill('QLB')
  await page.getByLabel('What it stands for').fill('Quay Lighter Board')
  await page.getByRole('button', { name: 'Put it into the glossary' }).click()
  await expect(page.getByRole('definition').filter({ hasText: 'Quay Lighter Board' })).toBeVisible()
  await expect(page.getByText('Kept. Advice on drafts goes by it from now on.')).toBeVisible()
  await signInAs(staff.jonas)
  await paste(page, text, 'Idris Bellamy')
  await expect(
    page.getByRole('link', { name: 'Explain QLB where it first stands: Quay Lighter Board (QLB)' }),
  ).toBeVisible()
  await signInAs(staff.ines)
  await page.goto('/desk/glossary')
  await page.getByRole('button', { name: 'Remove QLB from the glossary' }).click()
  await expect(page.getByText('Removed. Advice asks for it to be explained from now on.')).toBeVisible()
  await expect(page.getByText('Quay Lighter Board')).toHaveCount(0)
})

test('two questions are too few, and a line left over is in the way until it is let go', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await paste(page, `Cookie settings\n\n${text}`, 'Idris Bellamy')
  await page.getByRole('button', { name: /^Remove exchange 3/ }).click()
  const problems = page.getByRole('region', { name: /^Problems/ })
  await expect(problems.getByRole('link', { name: 'Add questions: there are to be at least three' })).toBeVisible()
  await expect(problems.getByRole('link', { name: 'Place the line left over, or let it go' })).toBeVisible()
  await page.getByRole('button', { name: /^Let go of line 1/ }).click()
  await expect(problems.getByRole('link', { name: /left over/ })).toHaveCount(0)
})
