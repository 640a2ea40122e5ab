/** Leaders, their posts and the divisions are kept on the desk, and readers see what follows. */
import { expect, type Page } from '@playwright/test'
import { leaders } from '#db/cast/leaders.ts'
import { look } from '#e2e/fixtures/look.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const wenyi = leaders.find(({ slug }) => slug === 'wenyi-tan')?.name ?? ''

async function add(page: Page, name: string, jobTitle: string) {
  await page.goto('/desk/leaders/new')
  await page.getByLabel('Name', { exact: true }).fill(name)
  await page.getByLabel('Job title').fill(jobTitle)
  await page.getByLabel('Division', { exact: true }).fill('Workshops')
  await page.getByLabel('In this post since').fill('2022-05-02')
  await page.getByRole('button', { name: 'Add this leader' }).click()
}

test('a leader is added, gets the next post, and the one before ends the day before', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await add(page, 'Perpetua Lisle', 'Head of Lathes')
  await expect(page.getByText('Added. Readers see the name and the post from now on.')).toBeVisible()
  await page.getByRole('link', { name: 'Add a post' }).click()
  await page.getByLabel('Job title').fill('Head of Drills')
  await page.getByLabel('Division').fill('Workshops')
  await page.getByLabel('Since').fill('2025-06-02')
  await page.getByRole('button', { name: 'Add this post' }).click()
  await expect(page.getByText('From May 2022 until June 2025')).toBeVisible()
  await page.getByRole('link', { name: 'See the page as readers do' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Perpetua Lisle' })).toBeVisible()
  await expect(page.getByText('Head of Drills').first()).toBeVisible()
})

test('somebody who sounds like a leader who is here is added only once somebody has said so', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  await add(page, 'W. Tan', 'Head of Files')
  await expect(page.getByRole('link', { name: `Say whether this is ${wenyi}` })).toBeVisible()
  await expect(page.getByLabel('Job title')).toHaveValue('Head of Files')
  await page.getByLabel('Somebody else: nobody who is here already').check()
  await page.getByRole('button', { name: 'Add this leader' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'W. Tan' })).toBeVisible()
})

test('two records of one person become one, and both addresses lead to it', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await add(page, 'Ottoline Marsh', 'Clerk of Works')
  await expect(page.getByRole('heading', { level: 1, name: 'Ottoline Marsh' })).toBeVisible()
  await page.getByRole('link', { name: /^Correct or end/ }).click()
  await page.getByLabel('Until').fill('2023-05-02')
  await page.getByRole('button', { name: 'Keep this post' }).click()
  await expect(page.getByText('From May 2022 until May 2023')).toBeVisible()
  await add(page, 'Tilly Webber', 'Head of Works')
  await page.getByLabel('The other record').selectOption('Ottoline Marsh, Clerk of Works')
  await page.getByRole('button', { name: 'Merge into this record' }).click()
  await expect(page.getByText('Merged.')).toBeVisible()
  await expect(page.getByText('Clerk of Works, Workshops')).toBeVisible()
  const answered = await page.request.get('/leaders/ottoline-marsh', { maxRedirects: 0 })
  expect(answered.status()).toBe(308)
  await page.goto('/leaders/ottoline-marsh')
  await expect(page).toHaveURL(/\/leaders\/tilly-webber$/)
})

test('a corrected name moves the page, and the old address leads there', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await add(page, 'Barnaby Stote', 'Head of Saws')
  await expect(page.getByRole('heading', { level: 1, name: 'Barnaby Stote' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Barnaby Stoat')
  await page.getByRole('button', { name: 'Correct the name' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Barnaby Stoat' })).toBeVisible()
  await page.goto('/leaders/barnaby-stote')
  await expect(page).toHaveURL(/\/leaders\/barnaby-stoat$/)
})

test('an admin renames a division: old pieces keep its old name, and its old address leads to it', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.brid)
  await page.goto('/desk/divisions')
  await page.getByRole('link', { name: 'Instrument Collection' }).click()
  await page.getByLabel('Name').fill('Museum of Instruments')
  await page.getByRole('button', { name: 'Keep this division' }).click()
  await expect(page.getByText('Instrument Collection, until')).toBeVisible()
  await page.goto('/divisions/instrument-collection')
  await expect(page).toHaveURL(/\/divisions\/museum-of-instruments$/)
  await page.goto('/desk/divisions')
  await page.getByRole('link', { name: 'Museum of Instruments' }).click()
  await page.getByLabel('Name').fill('Instrument Collection')
  await page.getByRole('button', { name: 'Keep this division' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Instrument Collection' })).toBeVisible()
})

test('a division does not go inside one of its own parts', async ({ page, signInAs }) => {
  await signInAs(staff.brid)
  await page.goto('/desk/divisions')
  await page.getByRole('link', { name: 'Digital Services' }).click()
  await page.getByLabel('Inside which division').fill('Networks')
  await page.getByRole('button', { name: 'Keep this division' }).click()
  await expect(page.getByText('Choose a division that does not lie in this one').first()).toBeVisible()
})

test('an editor reads the divisions and the glossary, and finds no page to change them', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await page.goto('/desk/divisions')
  await expect(page.getByRole('main').getByText('Digital Services')).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', { name: 'Digital Services' })).toHaveCount(0)
  expect((await page.request.get('/desk/divisions/new')).status()).toBe(404)
  expect((await page.request.get('/desk/divisions/1')).status()).toBe(404)
  await page.goto('/desk/glossary')
  await expect(page.getByRole('button', { name: 'Put it into the glossary' })).toHaveCount(0)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a leader is added and a post ended', async ({ page, signInAs }) => {
    await signInAs(staff.jonas)
    await add(page, 'Sabine Quarles', 'Head of Glue')
    await page.getByRole('link', { name: /^Correct or end/ }).click()
    await page.getByLabel('Until').fill('2021-01-01')
    await page.getByRole('button', { name: 'Keep this post' }).click()
    await expect(page.getByText('Enter a day after the one on which it began').first()).toBeVisible()
    await page.getByLabel('Until').fill('2024-01-01')
    await page.getByRole('button', { name: 'Keep this post' }).click()
    await expect(page.getByText('From May 2022 until January 2024')).toBeVisible()
  })
})

test.describe('axe finds nothing', () => {
  const divisionPages = ['/desk/divisions', '/desk/divisions/1', '/desk/divisions/new']
  for (const path of ['/desk/leaders', '/desk/leaders/new', ...divisionPages, '/desk/glossary'])
    test(`on ${path}`, async ({ page, signInAs }) => {
      await signInAs(staff.brid)
      await look(page, path)
    })

  for (const under of ['', '/appointments/new'])
    test(`on the page of a leader${under}`, async ({ page, signInAs }) => {
      await signInAs(staff.brid)
      await page.goto('/desk/leaders')
      await page.getByRole('link', { name: wenyi }).click()
      await expect(page.getByRole('heading', { level: 1, name: wenyi })).toBeVisible()
      await look(page, `${new URL(page.url()).pathname}${under}`)
    })
})
