/** Bad input gets a sentence, loses nothing, and is never a 500. */
import { expect } from '@playwright/test'
import { addressOf, answer, paste, save, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const person = { leader: 'Idris Bellamy', headline: '“Bad input”' }

const textWithMarkup = `How did you come to markup?

I wrote <script>document.title = "run"</script> in an e-mail once, and somebody's machine believed me.

What do you write now?

I write what I mean, and I ask people to read it aloud before they send it on.

What would you do without it?

I would use a pencil, which has never run anything that I wrote.`

test('a headline that is too long is kept, and a problem', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await write(page, { ...person, headline: 'long '.repeat(100) })
  await save(page)
  await page.getByRole('button', { name: 'Send for approval' }).click()
  await expect(page.getByRole('link', { name: /^Shorten the headline to 90 characters/ }).first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('long '.repeat(100).trim())
})

test('an answer of ten thousand words is saved whole', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await write(page, person)
  const words = Array.from({ length: 10_000 }, (_, at) => `w${at}`).join(' ')
  await (await answer(page, 1)).fill(words)
  await save(page)
  await page.reload()
  await expect(await answer(page, 1)).toHaveText(words)
})

test('what nobody can hold is refused with a sentence, and stays in the form', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await write(page, person)
  const words = 'too much '.repeat(20_000)
  await (await answer(page, 1)).fill(words)
  await page.getByRole('button', { name: 'Save', exact: true }).last().click()
  await expect(page.getByText(/Not saved/).first()).toBeVisible()
  await expect(await answer(page, 1)).toHaveText(words)
})

test('control characters and marks that turn text around are taken out, and no word with them', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.jonas)
  await write(page, { ...person, headline: 'A\u0007 head\u202Eline \u00a0 with\u200B marks' })
  await save(page)
  await page.reload()
  await expect(page.getByLabel('Headline', { exact: true })).toHaveValue('A headline with marks')
})

test('markup is text', async ({ page, signInAs }) => {
  await signInAs(staff.jonas)
  await paste(page, textWithMarkup, person.leader)
  await expect(await answer(page, 1)).toHaveText(/document\.title/)
  await expect(page).not.toHaveTitle('run')
})

for (const path of [
  '/desk/interviews/999999',
  '/desk/interviews/0',
  '/desk/interviews/1e9',
  '/desk/interviews/x',
  '/desk/interviews/1/revisions/99',
  '/desk/interviews/9007199254740993',
]) {
  test(`${path} is not there`, async ({ page, signInAs }) => {
    await signInAs(staff.jonas)
    const answer = await page.goto(path)
    expect(answer?.status()).toBe(404)
  })
}

test('malformed requests get an answer of four hundred, in words', async ({ page, signInAs, baseURL }) => {
  await signInAs(staff.jonas)
  await write(page, person)
  const address = addressOf(page)
  const origin = { Origin: baseURL ?? '' }
  const asked = [
    page.request.post(address, {
      headers: { ...origin, 'Next-Action': 'x'.repeat(40), 'Content-Type': 'text/plain' },
      data: '[',
    }),
    page.request.post(address, {
      headers: { ...origin, 'Next-Action': '0'.repeat(42), 'Content-Type': 'text/plain' },
      data: '{}',
    }),
    page.request.post(address, {
      headers: { ...origin, 'Content-Type': 'multipart/form-data; boundary=b' },
      data: '--b\r\nContent-Disposition: form-data; name="a"',
    }),
    page.request.post(address, {
      headers: { ...origin, 'Content-Type': 'multipart/form-data; boundary=b' },
      data: Buffer.alloc(3_000_000, 'x'),
    }),
    page.request.post(address, { headers: { Origin: 'https://elsewhere.example' }, form: { step: 'save' } }),
    page.request.get('/interviews/%E0%A4%A'),
    page.request.get('/interviews/a%00b'),
    page.request.fetch(address, { method: 'TRACE' }).catch(() => null),
    page.request.get('/', { headers: { RSC: '1', 'Next-Router-State-Tree': 'garbage' } }),
  ]
  for (const answer of await Promise.all(asked)) {
    if (answer) expect(answer.status(), answer.url()).toBeLessThan(500)
  }
})
