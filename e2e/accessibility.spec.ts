/** What axe can see, on every page, in both themes and at both widths. */
import { expect } from '@playwright/test'
import { noorElamin } from '#db/cast/interviews/noor-elamin.ts'
import { addressOf, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { fillSignIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const readers = [
  '/',
  '/divisions',
  '/divisions/research-infrastructure',
  '/leaders',
  '/leaders/thandi-morwe',
  '/questions',
  '/questions/first-tell-us-how-you-came-to-the-post-you-hold-now',
  '/questions/compare?a=thandi-morwe&b=noor-elamin',
  '/topics',
  '/topics/collections',
  '/regions',
  '/regions/old-town',
  '/issues',
  '/issues/8',
  '/interviews',
  '/interviews/maren-ravn',
  '/interviews/maren-ravn?cut',
  '/interviews/bartholomew-crick',
  '/interviews/ruth-abelard',
  '/interviews/nothing-here',
  '/search',
  '/search?q=people',
  '/cookies',
  '/api',
  '/sign-in',
]

for (const path of readers) {
  test(`axe finds nothing on ${path}`, async ({ page }) => look(page, path))
}

for (const [name, row] of Object.entries({
  'a draft': /Open Hugh Ashby/,
  'what was sent back': /Open Sorcha Minnock/,
  'a live interview': /Open Noor Elamin/,
  'what is under embargo': /Open Davina Scollay/,
})) {
  test(`axe finds nothing on ${name} at the desk`, async ({ page, signInAs }) => {
    await signInAs(staff.ines)
    await page.goto('/desk/interviews')
    await page.getByRole('link', { name: row }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page, addressOf(page))
  })
}

test('axe finds nothing on the choice of a leader', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk/interviews')
  await page.getByRole('link', { name: /Open Hugh Ashby/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hugh Ashby' })).toBeVisible()
  await look(page, `${addressOf(page)}/leader`)
})

test('axe finds nothing on a revision, to which what happened leads', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk/interviews')
  await page.getByRole('link', { name: /Open Noor Elamin/ }).click()
  await page.getByRole('link', { name: 'Read revision 1' }).first().click()
  await expect(page.getByRole('heading', { level: 1, name: 'Revision 1: Noor Elamin' })).toBeVisible()
  await expect(page.getByRole('heading', { level: 2, name: noorElamin.headline })).toBeVisible()
  await look(page, addressOf(page))
})

test('axe finds nothing on a draft with problems', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Idris Bellamy', headline: '' })
  await page.getByRole('button', { name: 'Send for approval' }).click()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveAccessibleDescription(/Enter a headline/)
  await look(page, 'the draft', async () => {})
})

test('axe finds nothing on a sign-in that was refused', async ({ page }) => {
  await page.goto('/sign-in')
  await fillSignIn(page, staff.ilse, 'not the password')
  await expect(page.getByText('The address or the password is not right.').first()).toBeVisible()
  await look(page, 'the refused sign-in', async () => {})
})

test('axe finds nothing on a decision that was not made', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk')
  await page.getByRole('link', { name: /Review Winston Aldous/ }).click()
  await page.getByRole('button', { name: 'Record this decision' }).click()
  await page.getByRole('link', { name: 'Choose what you decide' }).click()
  await expect(page.getByLabel('Approve now')).toBeFocused()
  await look(page, 'the decision', async () => {})
})

test('axe finds nothing on the review of an interview', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk')
  await page.getByRole('link', { name: /Review Winston Aldous/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, addressOf(page))
})

for (const path of ['/desk', '/desk/interviews', '/desk/interviews/new', '/desk/reads']) {
  test(`axe finds nothing on ${path}`, async ({ page, signInAs }) => {
    await signInAs(staff.ines)
    await look(page, path)
  })
}
