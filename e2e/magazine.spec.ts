/** The magazine: an issue is put together, ordered, published and taken back; readers browse it, and keep it as a PDF. */
import { type Browser, expect, type Page } from '@playwright/test'
import { clementOyelaran } from '#db/cast/interviews/clement-oyelaran.ts'
import { elinLindqvist } from '#db/cast/interviews/elin-lindqvist.ts'
import { tobiasOkello } from '#db/cast/interviews/tobias-okello.ts'
import { issues } from '#db/cast/issues.ts'
import { addressOf, approve, save, send, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const [summer, autumn, winter] = issues

/** Leaves the page at a new issue. */
async function started(page: Page) {
  await page.goto('/desk/issues')
  await page.getByRole('button', { name: /^New issue, number \d+$/ }).click()
  await expect(page.getByText('Started. Only the desk sees it')).toBeVisible()
}

/** Looks for an interview by words, and adds the first that is found. */
async function add(page: Page, words: string, headline: string) {
  await page.getByLabel('Add an interview').fill(words)
  await page.getByRole('button', { name: 'Find', exact: true }).click()
  await expect(page.getByText(`Found for “${words}”`)).toBeVisible()
  await page.getByRole('button', { name: `Add: ${headline}` }).click()
  await expect(page.getByRole('button', { name: `Remove: ${headline}` })).toBeVisible()
}

const order = (page: Page) =>
  page
    .getByRole('button', { name: /^Remove/ })
    .evaluateAll((buttons) =>
      buttons.map((button) => button.getAttribute('aria-label')?.replace(/^Remove: (.+), [^,]+$/, '$1')),
    )

async function named(page: Page, season: string, title: string) {
  await page.getByLabel('Season').fill(season)
  await page.getByLabel('Title', { exact: true }).fill(title)
}

test('an editor puts an issue together by keyboard, an admin publishes it, and readers browse it', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await started(page)
  const desk = addressOf(page)
  const number = desk.split('/').at(-1) ?? ''
  await named(page, 'Spring 2027', 'What the stove knows')
  await expect(page.getByRole('toolbar', { name: 'Tools for editor’s note' })).toBeVisible()
  await page.getByRole('textbox', { name: 'Editor’s note' }).fill('Three who keep something warm, or cold.')
  await add(page, 'Okello', tobiasOkello.headline)
  await add(page, 'somebody we never paid', elinLindqvist.headline)
  await add(page, 'clement', clementOyelaran.headline)
  expect(await order(page)).toEqual([tobiasOkello, elinLindqvist, clementOyelaran].map(({ headline }) => headline))

  const up = page.getByRole('button', { name: `Move up: ${clementOyelaran.headline}` })
  await up.focus()
  await page.keyboard.press('Enter')
  await expect(up).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: `Move down: ${clementOyelaran.headline}` })).toBeFocused()
  const inOrder = [clementOyelaran, tobiasOkello, elinLindqvist].map(({ headline }) => headline)
  expect(await order(page)).toEqual(inOrder)
  await page.getByLabel('Portrait on the cover').selectOption('Elin Lindqvist')
  await page.getByRole('button', { name: 'Save the issue' }).click()
  await expect(page.getByText('Saved.')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Publish the issue' })).toHaveCount(0)
  expect((await page.request.get(`/issues/${number}`)).status()).toBe(404)

  await signInAs(staff.brid)
  await page.goto(desk)
  expect(await order(page)).toEqual(inOrder)
  await page.getByRole('button', { name: 'Publish the issue' }).click()
  await expect(page.getByText('Published. Readers see it from now on')).toBeVisible()
  await expect(page.getByText(/^Published by Bríd Quill on .+\. Readers see what you save\.$/)).toBeVisible()
  const happened = page.getByRole('region', { name: 'What happened' }).getByRole('listitem')
  await expect(happened.first()).toContainText('Bríd Quill published it.')
  await page.getByLabel('Number').fill('4711')
  await page.getByRole('button', { name: 'Save the issue' }).click()
  await expect(page.getByText('Keep the number: readers know the issue by it.').first()).toBeVisible()

  await page.goto('/issues')
  await page.getByRole('link', { name: `Issue ${number}, Spring 2027: What the stove knows` }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'What the stove knows' })).toBeVisible()
  await expect(page.getByText('Three who keep something warm, or cold.')).toBeVisible()
  await expect(page.getByText('On the cover: Elin Lindqvist')).toBeVisible()
  expect(await page.getByRole('listitem').getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(inOrder)
})

test('an issue is kept as a PDF, and is gone once it is taken back', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await started(page)
  const desk = addressOf(page)
  const number = desk.split('/').at(-1) ?? ''
  await named(page, 'Summer 2027', 'For a day')
  await add(page, 'okello', tobiasOkello.headline)
  await page.getByRole('button', { name: 'Publish the issue' }).click()
  await expect(page.getByText('Published. Readers see it from now on')).toBeVisible()
  await page.goto(`/issues/${number}`)
  const download = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Download the whole issue as a PDF' }).click()
  expect((await download).suggestedFilename()).toBe(`Sixty Seconds ${number}, Summer 2027.pdf`)
  await page.goto(desk)
  await page.getByRole('button', { name: 'Take the issue back' }).click()
  await expect(page.getByText('Taken back. Only the desk sees it now')).toBeVisible()
  for (const path of [`/issues/${number}`, `/issues/${number}/pdf`])
    expect((await page.request.get(path)).status()).toBe(404)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('interviews are looked for, added, moved and taken out, and what was typed is kept on the way', async ({
    page,
    signInAs,
  }) => {
    await signInAs(staff.jonas)
    await started(page)
    await named(page, 'Summer 2027', 'Kept on the way')
    await page.getByLabel('Editor’s note').fill('In *Markdown*, where there is no script.')
    await add(page, 'lindqvist', elinLindqvist.headline)
    await add(page, 'Okello', tobiasOkello.headline)
    await expect(page.getByLabel('Title', { exact: true })).toHaveValue('Kept on the way')
    await expect(page.getByLabel('Editor’s note')).toHaveValue('In *Markdown*, where there is no script.')
    await page.getByRole('button', { name: `Move up: ${tobiasOkello.headline}` }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    expect(await order(page)).toEqual([tobiasOkello.headline, elinLindqvist.headline])
    await page.getByRole('button', { name: `Remove: ${tobiasOkello.headline}` }).click()
    await expect(page.getByText('Saved.')).toBeVisible()
    expect(await order(page)).toEqual([elinLindqvist.headline])
    // Enter saves, and moves nothing.
    await page.getByLabel('Title', { exact: true }).press('Enter')
    await expect(page.getByText('Saved.')).toBeVisible()
    expect(await order(page)).toEqual([elinLindqvist.headline])
  })
})

for (const javaScriptEnabled of [true, false])
  test.describe(`of two editors ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled })

    /** What a colleague does with the page that is open, meanwhile. */
    async function meanwhile(browser: Browser, page: Page, work: (other: Page) => Promise<void>) {
      const context = await browser.newContext({ javaScriptEnabled })
      const other = await context.newPage()
      await signIn(other, staff.ilse)
      await other.goto(page.url())
      await work(other)
      await context.close()
    }

    test('the later one sees both texts, and loses nothing', async ({ page, browser, signInAs }) => {
      await signInAs(staff.jonas)
      await started(page)
      await meanwhile(browser, page, async (other) => {
        await other.getByLabel('Title', { exact: true }).fill('Hers')
        await other.getByRole('button', { name: 'Save the issue' }).click()
        await expect(other.getByText('Saved.')).toBeVisible()
      })
      await named(page, 'Autumn 2027', 'His')
      await page.getByRole('button', { name: 'Save the issue' }).click()
      const told = page.getByRole('alert')
      await expect(told.getByText('Somebody changed this while you were here.')).toBeVisible()
      await expect(told.getByText('Hers')).toBeVisible()
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue('His')
      await expect(page.getByLabel('Season')).toHaveValue('Autumn 2027')
      await page.getByRole('button', { name: 'Save the issue' }).click()
      await expect(page.getByText('Saved.')).toBeVisible()
      await expect(page.getByLabel('Title', { exact: true })).toHaveValue('His')
    })
  })

test('readers find the latest issue on the front page, and the others from it; what is in preparation is not there', async ({
  page,
}) => {
  await page.goto(`/issues/${autumn?.number}`)
  const called = (issue = autumn) => `Issue ${issue?.number}, ${issue?.season}: ${issue?.title}`
  await expect(page.getByRole('heading', { level: 1, name: autumn?.title ?? '' })).toBeVisible()
  await page.getByRole('link', { name: called(summer) }).click()
  await expect(page.getByRole('heading', { level: 1, name: summer?.title ?? '' })).toBeVisible()
  await page.getByRole('link', { name: called() }).click()
  await page.getByRole('link', { name: elinLindqvist.headline }).click()
  await page.getByRole('link', { name: called() }).click()
  await expect(page.getByRole('heading', { level: 1, name: autumn?.title ?? '' })).toBeVisible()
  for (const path of [`/issues/${winter?.number}`, `/issues/${winter?.number}/pdf`, '/issues/08', '/issues/x'])
    expect((await page.request.get(path)).status(), path).toBe(404)
  await page.goto('/')
  await page.getByRole('region', { name: 'Browse our latest issue' }).getByRole('link').last().click()
  await expect(page.getByRole('link', { name: 'Download the whole issue as a PDF' })).toBeVisible()
})

test('a region and a topic are typed with the draft, and lead to the interview once it is live', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Iolanda Brites', headline: '“The ferry waits for nobody”' })
  await page.getByLabel('Topics').fill('Ferries, craft')
  await page.getByLabel('Region').fill('Ferry Quay')
  await save(page)
  const address = addressOf(page)
  await send(page)
  expect((await page.request.get('/regions/ferry-quay')).status()).toBe(404)
  expect((await page.request.get('/topics/ferries')).status()).toBe(404)
  await signInAs(staff.ines)
  await approve(page, address)
  await page.goto('/topics/craft')
  await page.getByRole('link', { name: '“The ferry waits for nobody”' }).click()
  await page.getByRole('link', { name: 'Ferry Quay' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Ferry Quay' })).toBeVisible()
  await expect(page.getByRole('link', { name: '“The ferry waits for nobody”' })).toBeVisible()
})

test('axe finds nothing on the desk’s issues', async ({ page, signInAs }) => {
  await signInAs(staff.brid)
  for (const path of ['/desk/issues', `/desk/issues/${winter?.number}`]) await look(page, path)
})
