/** Portraits: uploaded, framed, described, shown while the interview is live, and gone with it. */
import { type APIRequestContext, expect, type Page } from '@playwright/test'
import sharp from 'sharp'
import { addressOf, approve, save, send, write } from '#e2e/fixtures/draft.ts'
import { look } from '#e2e/fixtures/look.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

test.describe.configure({ timeout: 180_000 })

const person = { leader: 'Idris Bellamy', headline: '“A face at last”' }
const alt = 'Idris Bellamy at a window, looking out'
const credit = 'Photograph by Mika Strand'

/** A photograph that no other story has: its colour is the story's. */
function photograph(red: number, format: 'jpeg' | 'png' = 'jpeg', width = 1200, height = 900) {
  const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
  return sharp({ create: { width, height, channels: 3, background: { r: red, g: 90, b: 120 }, noise } })
    .toFormat(format)
    .toBuffer()
}

/** A machine with other work to do gives the process that makes portraits the last place in its queue. */
const patiently = { timeout: 60_000 }

const portrait = (page: Page) => page.getByRole('region', { name: 'Portrait', exact: true })

async function upload(page: Page, buffer: Buffer, name = 'window.jpg') {
  await portrait(page)
    .getByLabel(/^Upload (a|another) portrait/)
    .setInputFiles({ name, mimeType: 'image/jpeg', buffer })
}

async function uploaded(page: Page) {
  await expect(portrait(page).getByText('The portrait is here. Say what it shows, and save.')).toBeVisible(patiently)
}

async function drop(page: Page, name: string, bytes: Buffer) {
  const files = await page.evaluateHandle(
    ({ called, base64 }) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
      const transfer = new DataTransfer()
      transfer.items.add(new File([content], called, { type: 'image/jpeg' }))
      return transfer
    },
    { called: name, base64: bytes.toString('base64') },
  )
  await portrait(page).dispatchEvent('drop', { dataTransfer: files })
}

async function framed(page: Page) {
  await expect(portrait(page).getByText('The crops are made anew. Save to keep them.')).toBeVisible(patiently)
}

/** Status, type and caching of an answer. */
async function served(request: APIRequestContext, address: string, headers: Record<string, string> = {}) {
  const answer = await request.get(address, { headers })
  return { status: answer.status(), headers: answer.headers(), length: (await answer.body()).length }
}

test('a portrait is uploaded, framed by the arrow keys, described, published, and gone when it is withdrawn', async ({
  page,
  playwright,
  baseURL,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await write(page, person)
  await upload(page, await photograph(10))
  await uploaded(page)

  const across = portrait(page).getByRole('slider', { name: 'Across' })
  await across.focus()
  for (let press = 0; press < 10; press++) await page.keyboard.press('ArrowRight')
  await expect(across).toHaveAttribute('aria-valuetext', '60 % from the left')
  await framed(page)

  await page.getByRole('button', { name: 'Send for approval' }).click()
  await expect(
    page.getByRole('link', { name: 'Describe the portrait, or say that it is decorative' }).first(),
  ).toBeVisible()
  const description = page.getByLabel('Description of the portrait')
  await expect(description).toHaveAccessibleDescription(/Describe the portrait, or say that it is decorative/)
  await description.fill(alt)
  await page.getByLabel('Credit').fill(credit)
  await save(page)
  const address = addressOf(page)
  await page.reload()
  await expect(portrait(page).getByRole('slider', { name: 'Across' })).toHaveValue('600')
  await expect(description).toHaveValue(alt)
  await send(page)

  const stranger = await playwright.request.newContext({ baseURL })
  await signInAs(staff.ines)
  await page.goto(`${address}/review`)
  const inReview = page.getByRole('img', { name: alt })
  await expect(inReview).toBeVisible()
  const atDesk = (await inReview.getAttribute('src')) ?? ''
  const forReaders = atDesk.replace('/desk/', '/')
  expect(atDesk).toMatch(/^\/desk\/portraits\/[0-9a-f]{64}-page-480\.webp$/)
  expect((await served(page.request, atDesk)).headers).toMatchObject({ 'content-type': 'image/webp' })
  for (const hidden of [atDesk, forReaders, atDesk.replace(/-page.*/, '/picture')])
    expect((await served(stranger, hidden)).status, hidden).toBe(404)

  await approve(page, address)
  await page.getByRole('link', { name: 'See it as readers do' }).click()
  await expect(page.getByRole('img', { name: alt })).toBeVisible()
  await expect(page.getByText(credit)).toBeVisible()
  const seen = await served(stranger, forReaders)
  expect(seen).toMatchObject({
    status: 200,
    headers: { 'content-type': 'image/webp', 'x-content-type-options': 'nosniff', etag: expect.stringMatching(/^"/) },
  })
  const again = await served(stranger, forReaders, { 'If-None-Match': seen.headers.etag ?? '' })
  expect(again).toMatchObject({ status: 304, length: 0, headers: { etag: seen.headers.etag } })
  expect((await served(stranger, forReaders.replace('page-480.webp', 'share-1200.jpeg'))).status).toBe(200)
  const card = await page.locator('meta[property="og:image"]').getAttribute('content')
  const { pathname: cardForReaders } = new URL(card ?? '')
  expect(await served(stranger, cardForReaders)).toMatchObject({
    status: 200,
    headers: { 'content-type': 'image/jpeg' },
  })
  await page.goto('/leaders/idris-bellamy')
  await expect(page.getByRole('img', { name: alt })).toBeVisible()

  await page.goto(address)
  await page.getByLabel('Reason').fill('It was another window.')
  await page.getByRole('button', { name: 'Withdraw from readers' }).click()
  await expect(page.getByText('Withdrawn. Its address shows readers your reason.')).toBeVisible()
  expect((await served(stranger, forReaders)).status).toBe(404)
  expect((await served(stranger, cardForReaders)).status).toBe(404)
  expect((await served(stranger, forReaders, { 'If-None-Match': seen.headers.etag ?? '' })).status).toBe(404)
  await stranger.dispose()
})

test('a portrait is dropped, framed with the pointer, removed and put back', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await write(page, person)
  await drop(page, 'dropped.jpg', await photograph(20))
  await uploaded(page)
  await page.getByLabel('Description of the portrait').fill(alt)

  const picture = portrait(page).getByRole('img', { name: 'The whole picture, with its focal point' })
  const box = await picture.boundingBox()
  if (!box) throw new Error('The picture is not shown')
  await picture.click({ position: { x: box.width / 4, y: box.height / 2 } })
  await framed(page)
  await expect(portrait(page).getByRole('slider', { name: 'Across' })).toHaveValue(/^2[345]0$/)
  await expect(portrait(page).getByRole('slider', { name: 'Down' })).toHaveValue(/^(49|50|51)0$/)

  await portrait(page).getByRole('button', { name: 'Remove the portrait' }).click()
  await expect(page.getByLabel('Description of the portrait')).toHaveCount(0)
  await portrait(page).getByRole('button', { name: /^Undo/ }).click()
  await expect(page.getByLabel('Description of the portrait')).toHaveValue(alt)
  await save(page)
})

test('the leader’s portrait is there with its description, and comes back when another was tried', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  await write(page, { leader: 'Tobias Okello', headline: '“Two portraits”' })
  const description = page.getByLabel('Description of the portrait')
  await expect(description).not.toHaveValue('')
  const theirs = await description.inputValue()
  await upload(page, await photograph(30))
  await uploaded(page)
  await expect(description).toHaveValue('')
  await portrait(page).getByRole('button', { name: 'Use the leader’s portrait' }).click()
  await expect(description).toHaveValue(theirs)
  await page.getByLabel(/^The portrait is decorative/).check()
  await description.fill('')
  await send(page)
})

test('an upload shows how far it has come, and can be cancelled', async ({ page, context, signInAs }) => {
  await signInAs(staff.jonas)
  await write(page, person)
  const network = await context.newCDPSession(page)
  await network.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 0,
    downloadThroughput: -1,
    uploadThroughput: 50_000,
  })
  await upload(page, await photograph(40, 'png', 1600, 1200))
  await expect(portrait(page).getByRole('progressbar', { name: 'Upload of the portrait' })).toBeVisible()
  await expect(portrait(page).getByText(/^Uploading window\.jpg: [1-9]\d* %$/)).toBeVisible()
  await portrait(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(portrait(page).getByText('Cancelled. The portrait is as it was.')).toBeVisible()
  await expect(page.getByLabel('Description of the portrait')).toHaveCount(0)
})

for (const [what, bytes, sentence] of [
  [
    'an SVG that calls itself a JPEG',
    () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    /JPEG, PNG or WebP file/,
  ],
  ['half a photograph', async () => (await photograph(50)).subarray(0, 9_000), /cannot be read/],
  ['a thumbnail', () => photograph(60, 'jpeg', 200, 250), /at least 480 by 600 pixels/],
  ['25 MB', () => Buffer.alloc(25_000_000, 0xff), /at most 20 MB/],
  ['nothing', () => Buffer.alloc(0), /Choose a picture first/],
] as const) {
  test(`${what} gets a sentence, and the words stay`, async ({ page, signInAs }) => {
    await signInAs(staff.jonas)
    await write(page, person)
    await upload(page, await bytes())
    await expect(portrait(page).getByRole('alert')).toHaveText(sentence, patiently)
    await expect(page.getByLabel('Headline', { exact: true })).toHaveValue(person.headline)
  })
}

test('the door itself refuses what a script would not send, and strangers before anything else', async ({
  page,
  playwright,
  baseURL,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  const headers = { Origin: baseURL ?? '', 'Content-Type': 'image/jpeg' }
  const sent = async (data: Buffer, by: APIRequestContext = page.request) =>
    (await by.post('/desk/portraits', { headers, data })).status()
  expect(await sent(Buffer.alloc(21_000_000, 0xff))).toBe(413)
  expect(await sent(Buffer.from('<svg/>'))).toBe(415)
  expect(await sent((await photograph(70)).subarray(0, 5_000))).toBe(422)
  const nowhere = await page.request.post(`/desk/portraits/${'0'.repeat(64)}/focus`, {
    headers: { Origin: baseURL ?? '' },
    data: { x: 1, y: 1 },
  })
  expect(nowhere.status()).toBe(409)
  const stranger = await playwright.request.newContext({ baseURL })
  expect(await sent(await photograph(70), stranger)).toBe(401)
  await stranger.dispose()
})

test('axe finds nothing on a draft with a portrait, or on its own page', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await write(page, person)
  await upload(page, await photograph(80))
  await uploaded(page)
  await save(page)
  const address = addressOf(page)
  for (const path of [address, `${address}/portrait`]) await look(page, path)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a portrait is uploaded, refused, framed, described and removed', async ({ page }) => {
    await signIn(page, staff.jonas)
    await write(page, person)
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await page.getByRole('link', { name: 'Upload, frame or choose the portrait' }).click()
    const form = page.getByRole('region', { name: /^Upload (a|another) portrait$/ })

    const choose = (buffer: Buffer) =>
      form.getByLabel('Picture').setInputFiles({ name: 'window.jpg', mimeType: 'image/jpeg', buffer })
    await choose(Buffer.from('<svg/>'))
    await form.getByRole('button', { name: 'Upload this picture' }).click()
    await expect(page.getByRole('alert')).toHaveText('Choose a picture that is a JPEG, PNG or WebP file.')

    await choose(await photograph(90))
    await form.getByRole('button', { name: 'Upload this picture' }).click()
    await expect(page.getByText('Saved. The draft has this portrait now.')).toBeVisible(patiently)

    await page.getByLabel('Focal point across, in per cent').fill('72')
    await page.getByLabel('Description of the portrait').fill(alt)
    await page.getByLabel('Credit').fill(credit)
    await page.getByRole('button', { name: 'Save the portrait' }).click()
    await expect(page.getByText('Saved. The draft has this portrait now.')).toBeVisible(patiently)
    await expect(page.getByLabel('Focal point across, in per cent')).toHaveValue('72')

    await page.getByRole('link', { name: 'Back to the draft' }).click()
    await expect(page.getByLabel('Description of the portrait')).toHaveValue(alt)
    await page.getByRole('button', { name: 'Remove the portrait' }).click()
    await page.getByRole('button', { name: /^Undo/ }).click()
    await expect(page.getByLabel('Credit')).toHaveValue(credit)
    await page.getByRole('button', { name: 'Remove the portrait' }).click()
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    await expect(page.getByText(/^Saved/).first()).toBeVisible()
    await expect(page.getByLabel('Credit')).toHaveCount(0)
  })
})
