/** An interview comes as a file: chosen, dropped or pasted with its looks, it becomes the same draft as its text does. */
import { expect, type Page } from '@playwright/test'
import { paste } from '#e2e/fixtures/draft.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'
import { asMail, asPage, asWordFile } from '#e2e/texts/as-files.ts'
import { byMail } from '#e2e/texts/by-mail.ts'

const questions = [
  byMail.firstQuestion,
  'What does your team do that most of us never see?',
  'Is there a tool that you would not lend to anybody?',
  'If you were not looking after buildings, what would you like to do?',
]
const told = { text: byMail.text, questions }

/** The names of the interview's parts that have been read, in order: what each question asks. */
async function wordings(page: Page): Promise<string[]> {
  const exchanges = page.getByRole('region', { name: /^Exchange \d+$/ })
  await expect(exchanges.first()).toBeVisible()
  const all = await exchanges.all()
  return Promise.all(all.map((exchange) => exchange.getByRole('textbox').first().inputValue()))
}

async function start(page: Page) {
  await page.getByRole('button', { name: 'Start the interview' }).click()
  await expect(page).toHaveURL(/\/desk\/interviews\/\d+\?done=import/)
}

async function openForm(page: Page) {
  await page.goto('/desk/interviews/new')
  // The form is alive once the button answers: until then a file waits in its field, and is posted with the form.
  await page.waitForLoadState('networkidle')
}

/** Drops a file on the form, anywhere. */
async function drop(page: Page, name: string, bytes: Buffer) {
  const dataTransfer = await page.evaluateHandle(
    ({ base64, fileName }) => {
      const transfer = new DataTransfer()
      const content = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([content], fileName))
      return transfer
    },
    { base64: bytes.toString('base64'), fileName: name },
  )
  const place = page
    .getByRole('heading', { name: 'Who is interviewed?' })
    .or(page.getByLabel('Leader', { exact: true }))
  await place.first().dispatchEvent('dragover', { dataTransfer })
  await place.first().dispatchEvent('drop', { dataTransfer })
}

const files = {
  'answers.txt': async () => Buffer.from(told.text),
  'answers.html': async () => asPage(told),
  'answers.docx': () => asWordFile(told),
  'answers.eml': async () => asMail(told),
}

for (const [name, file] of Object.entries(files)) {
  test(`${name} becomes the same draft as its text`, async ({ page, signInAs }) => {
    await signInAs(staff.ilse)
    await paste(page, told.text)
    const pasted = await wordings(page)
    expect(pasted).toHaveLength(questions.length)

    await openForm(page)
    await page.getByLabel('Or a file').setInputFiles({ name, mimeType: '', buffer: await file() })
    await expect(page.getByRole('status').filter({ hasText: `Read from ${name}` })).toBeVisible()
    await expect(page.getByLabel('The text')).toHaveValue(new RegExp(byMail.lastWords))
    await start(page)
    expect(await wordings(page)).toEqual(pasted)
    await expect(page.getByRole('heading', { level: 1, name: byMail.leader })).toBeVisible()
    await expect(page).not.toHaveTitle('run')
  })
}

test('a file is dropped anywhere on the form', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await openForm(page)
  await drop(page, 'dropped.docx', await asWordFile(told))
  await expect(page.getByRole('status').filter({ hasText: 'Read from dropped.docx' })).toBeVisible()
  await start(page)
  expect(await wordings(page)).toEqual(questions)
})

test('a file is chosen by keyboard', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await openForm(page)
  await page.getByLabel('The text').focus()
  await page.keyboard.press('Tab')
  await expect(page.getByLabel('Or a file')).toBeFocused()
  const choosing = page.waitForEvent('filechooser')
  await page.keyboard.press('Space')
  await (await choosing).setFiles({ name: 'answers.docx', mimeType: '', buffer: await asWordFile(told) })
  await expect(page.getByLabel('The text')).toHaveValue(new RegExp(byMail.lastWords))
})

test('what cannot be read gets a sentence beside the field, and what was typed stays', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await openForm(page)
  await page.getByLabel('The text').fill('What was I about to ask?')
  await page.getByLabel('Leader', { exact: true }).fill('Constance Mukasa')
  const picture = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')
  await page.getByLabel('Or a file').setInputFiles({ name: 'answers.docx', mimeType: '', buffer: picture })
  await expect(page.getByLabel('Or a file')).toHaveAccessibleDescription(/answers\.docx: This is a picture\./)
  await page.getByLabel('Or a file').setInputFiles({ name: 'big.docx', mimeType: '', buffer: Buffer.alloc(10_000_001) })
  await expect(page.getByLabel('Or a file')).toHaveAccessibleDescription(/big\.docx is larger than 10 MB/)
  await expect(page.getByLabel('The text')).toHaveValue('What was I about to ask?')
  await expect(page.getByLabel('Leader', { exact: true })).toHaveValue('Constance Mukasa')
})

test('a text that was typed is not replaced unasked', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await openForm(page)
  await page.getByLabel('The text').fill('My own words.')
  await page.getByLabel('Or a file').setInputFiles({ name: 'a.txt', mimeType: '', buffer: Buffer.from(told.text) })
  const replace = page.getByRole('button', { name: 'Replace the text with a.txt' })
  await expect(replace).toBeVisible()
  await expect(page.getByLabel('The text')).toHaveValue('My own words.')
  await replace.click()
  await expect(page.getByLabel('The text')).toHaveValue(told.text)
})

test('reading can be cancelled, and a form sent meanwhile waits for it', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await openForm(page)
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/desk/interviews/new/read', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  const answers = { name: 'answers.docx', mimeType: '', buffer: await asWordFile(told) }
  await page.getByLabel('Or a file').setInputFiles(answers)
  await expect(page.getByText('Reading answers.docx…')).toBeVisible()
  await page.getByRole('button', { name: 'Cancel reading' }).click()
  await expect(page.getByText('Reading answers.docx…')).toBeHidden()
  await page.getByLabel('Or a file').setInputFiles(answers)
  await page.getByRole('button', { name: 'Start the interview' }).click()
  await expect(page.getByText('Reading answers.docx…')).toBeVisible()
  letGo()
  await expect(page).toHaveURL(/\/desk\/interviews\/\d+\?done=import/)
  expect(await wordings(page)).toEqual(questions)
})

test('what is pasted from a page keeps its structure, where it is pasted', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await openForm(page)
  const area = page.getByLabel('The text')
  await area.fill('Before. ')
  await area.evaluate((element) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/html', '<h2>Who are you?</h2><p>A <b>page</b>.</p><ul><li>one</li><li>two</li></ul>')
    clipboardData.setData('text/plain', 'Who are you? A page. one two')
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
  })
  await expect(area).toHaveValue('Before. ## Who are you?\n\nA **page**.\n\n- one\n- two')
})

test('nobody without a place at the desk has a file read, and no other site has', async ({
  page,
  context,
  signInAs,
  baseURL,
}) => {
  await signInAs(staff.ilse)
  const send = (origin: string) =>
    page.request.post('/desk/interviews/new/read', { headers: { Origin: origin }, data: Buffer.from('Who are you?') })
  expect((await send('https://elsewhere.example')).status()).toBe(403)
  expect((await send(baseURL ?? '')).status()).toBe(200)
  await context.clearCookies()
  const answer = await send(baseURL ?? '')
  expect(answer.status()).toBe(401)
  expect(await answer.text()).not.toContain('Who are you?')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a file is sent with the form, and a wrong one comes back with what was typed', async ({ page }) => {
    await signIn(page, staff.jonas)
    await page.goto('/desk/interviews/new')
    await page.getByLabel('Leader', { exact: true }).fill('Constance Mukasa')
    await page
      .getByLabel('Or a file')
      .setInputFiles({ name: 'a.docx', mimeType: '', buffer: Buffer.from('%PDF-1.7\nendobj') })
    await page.getByRole('button', { name: 'Start the interview' }).click()
    await expect(page.getByLabel('Or a file')).toHaveAccessibleDescription(/a\.docx: This is a PDF\./)
    await expect(page.getByLabel('Leader', { exact: true })).toHaveValue('Constance Mukasa')

    await page
      .getByLabel('Or a file')
      .setInputFiles({ name: 'answers.docx', mimeType: '', buffer: await asWordFile(told) })
    await start(page)
    expect(await wordings(page)).toEqual(questions)
  })
})
