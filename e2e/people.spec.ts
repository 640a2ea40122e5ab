/** Leaders, their posts and the divisions are kept on the desk, and readers see what follows. */
import { type Browser, expect, type Page } from '@playwright/test'
import { leaders } from '#db/cast/leaders.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
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

/** Two records of one person: the one that goes held a post until 2023. Leaves the page at what would move. */
async function twoRecords(page: Page, goes: string, stays: string) {
  await add(page, goes, 'Clerk of Works')
  await expect(page.getByRole('heading', { level: 1, name: goes })).toBeVisible()
  await page.getByRole('link', { name: /^Correct or end/ }).click()
  await page.getByLabel('Until').fill('2023-05-02')
  await page.getByRole('button', { name: 'Keep this post' }).click()
  await expect(page.getByText('From May 2022 until May 2023')).toBeVisible()
  await add(page, stays, 'Head of Works')
  await expect(page.getByRole('heading', { level: 1, name: stays })).toBeVisible()
  await page.getByLabel('The other record').selectOption(`${goes}, Clerk of Works`)
  await page.getByRole('button', { name: 'See what would move' }).click()
  await expect(page.getByText(`One post of ${goes} becomes ${stays}’s: Clerk of Works, Workshops.`)).toBeVisible()
  await expect(page.getByText('This cannot be undone.')).toBeVisible()
}

/** The same page in front of somebody else. */
async function alsoOpen(browser: Browser, page: Page, email: string, javaScriptEnabled: boolean) {
  const context = await browser.newContext({ javaScriptEnabled })
  const other = await context.newPage()
  await signIn(other, email)
  await other.goto(page.url())
  return other
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
  await twoRecords(page, 'Ottoline Marsh', 'Tilly Webber')
  await page.getByRole('link', { name: 'Leave both as they are' }).click()
  const posts = page.getByRole('region', { name: 'Posts' })
  await expect(posts.getByText('Head of Works, Workshops')).toBeVisible()
  await expect(posts.getByText('Clerk of Works, Workshops')).toHaveCount(0)
  await page.goBack()
  await page.getByRole('button', { name: 'Merge Ottoline Marsh into Tilly Webber' }).click()
  await expect(page.getByText('Merged.')).toBeVisible()
  await expect(page.getByText('Clerk of Works, Workshops')).toBeVisible()
  const answered = await page.request.get('/leaders/ottoline-marsh', { maxRedirects: 0 })
  expect(answered.status()).toBe(308)
  await page.goto('/leaders/ottoline-marsh')
  await expect(page).toHaveURL(/\/leaders\/tilly-webber$/)
})

test('of two who correct one post at once, the later one sees both texts, and decides', async ({
  page,
  browser,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  await add(page, 'Corin Ashby', 'Head of Vises')
  await page.getByRole('link', { name: /^Correct or end/ }).click()
  await expect(page.getByLabel('Job title')).toHaveValue('Head of Vises')
  const other = await alsoOpen(browser, page, staff.ilse, true)
  await other.getByLabel('Until').fill('2024-01-01')
  await other.getByRole('button', { name: 'Keep this post' }).click()
  await expect(other.getByText('The post has been corrected.')).toBeVisible()
  await other.context().close()

  await page.getByLabel('Job title').fill('Head of Vices')
  await page.getByRole('button', { name: 'Keep this post' }).click()
  await expect(page.getByRole('alert').getByText('Somebody changed this while you were here.')).toBeVisible()
  await expect(page.getByRole('alert').getByText('1 January 2024')).toBeVisible()
  await expect(page.getByLabel('Job title')).toHaveValue('Head of Vices')
  await page.getByLabel('Until').fill('2024-01-01')
  await page.getByRole('button', { name: 'Keep this post' }).click()
  await expect(page.getByText('From May 2022 until January 2024')).toBeVisible()
  await expect(page.getByText('Head of Vices, Workshops')).toBeVisible()
})

test('a corrected name moves the page, and the old address leads there', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await add(page, 'Barnaby Stote', 'Head of Saws')
  await expect(page.getByRole('heading', { level: 1, name: 'Barnaby Stote' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Name', exact: true }).fill('Barnaby Stoat')
  await page.getByRole('button', { name: 'Keep this name' }).click()
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

test('an admin makes two divisions one, after reading what will move', async ({ page, signInAs }) => {
  await signInAs(staff.brid)
  for (const [name, within] of [
    ['Rope Walk', ''],
    ['Knot Room', 'Rope Walk'],
    ['Rigging Loft', ''],
  ] as const) {
    await page.goto('/desk/divisions/new')
    await page.getByLabel('Name').fill(name)
    await page.getByLabel('Inside which division').fill(within)
    await page.getByRole('button', { name: 'Add this division' }).click()
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  }
  await page.getByLabel('The other division').selectOption('Rope Walk')
  await page.getByRole('button', { name: 'See what would move' }).click()
  await expect(page.getByText('Inside Rigging Loft will lie what lies inside Rope Walk: Knot Room.')).toBeVisible()
  await page.getByRole('button', { name: 'Merge Rope Walk into Rigging Loft' }).click()
  await expect(page.getByText('Merged.')).toBeVisible()
  await expect(page.getByText('Rope Walk, until')).toBeVisible()

  expect((await page.request.get('/divisions/rope-walk', { maxRedirects: 0 })).status()).toBe(308)
  await page.goto('/divisions/rope-walk')
  await expect(page).toHaveURL(/\/divisions\/rigging-loft$/)
  await expect(page.getByText('Carries on what was Rope Walk until')).toBeVisible()
  await expect(
    page.getByRole('navigation', { name: 'Divisions' }).getByRole('link', { name: 'Knot Room' }),
  ).toBeVisible()
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
  test('an address of the desk that leads nowhere says so, and offers ways on', async ({ page, signInAs }) => {
    await signInAs(staff.jonas)
    for (const path of ['/desk/leaders/999999', '/desk/divisions/new', '/desk/nowhere']) {
      expect((await page.goto(path))?.status()).toBe(404)
      await expect(page.getByRole('heading', { level: 1, name: 'There is no page at this address' })).toBeVisible()
    }
    await page.getByRole('main').getByRole('link', { name: 'Leaders' }).click()
    await expect(page).toHaveURL('/leaders')
  })

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

  test('two records are merged once it was read what will move', async ({ page, signInAs }) => {
    await signInAs(staff.jonas)
    await twoRecords(page, 'Gwenda Pell', 'Hetty Crane')
    await page.getByRole('button', { name: 'Merge Gwenda Pell into Hetty Crane' }).click()
    await expect(page.getByText('Merged.')).toBeVisible()
    await expect(page.getByText('Clerk of Works, Workshops')).toBeVisible()
  })

  test('of two who correct one name, the later one sees both', async ({ page, browser, signInAs }) => {
    await signInAs(staff.jonas)
    await add(page, 'Edda Voss', 'Head of Rasps')
    await expect(page.getByRole('heading', { level: 1, name: 'Edda Voss' })).toBeVisible()
    const other = await alsoOpen(browser, page, staff.ilse, false)
    const name = { exact: true, name: 'Name' }
    await other.getByRole('textbox', name).fill('Edda Vossberg')
    await other.getByRole('button', { name: 'Keep this name' }).click()
    await expect(other.getByRole('heading', { level: 1, name: 'Edda Vossberg' })).toBeVisible()
    await other.context().close()

    await page.getByRole('textbox', name).fill('Edda Foss')
    await page.getByRole('button', { name: 'Keep this name' }).click()
    await expect(page.getByRole('alert').getByText('Edda Vossberg')).toBeVisible()
    await expect(page.getByRole('textbox', name)).toHaveValue('Edda Foss')
    await page.getByRole('button', { name: 'Keep this name' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Edda Foss' })).toBeVisible()
    await expect(page.getByText('Somebody changed this')).toHaveCount(0)
  })
})

test.describe('axe finds nothing', () => {
  const divisionPages = ['', '/1', '/new', '/1/merge', '/1/merge?goes=2'].map((under) => `/desk/divisions${under}`)
  for (const path of ['/desk/leaders', '/desk/leaders/new', ...divisionPages, '/desk/glossary'])
    test(`on ${path}`, async ({ page, signInAs }) => {
      await signInAs(staff.brid)
      await look(page, path)
    })

  for (const under of ['', '/appointments/new', '/merge'])
    test(`on the page of a leader${under}`, async ({ page, signInAs }) => {
      await signInAs(staff.brid)
      await page.goto('/desk/leaders')
      await page.getByRole('link', { name: wenyi }).click()
      await expect(page.getByRole('heading', { level: 1, name: wenyi })).toBeVisible()
      await look(page, `${new URL(page.url()).pathname}${under}`)
    })
})
