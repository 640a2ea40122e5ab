/** A reader with one interview: two lengths, each answer taken along, read aloud, and followed to whoever holds the post now. */
import { expect, type Page } from '@playwright/test'
import { bartholomewCrick } from '#db/cast/interviews/bartholomew-crick.ts'
import { marenRavn } from '#db/cast/interviews/maren-ravn.ts'
import { tobiasOkello } from '#db/cast/interviews/tobias-okello.ts'
import { addressOf, approve, save, send, write } from '#e2e/fixtures/draft.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const maren = '/interviews/maren-ravn'
const leftOut = 'It is twelve years.'

const half = (page: Page, name: RegExp) => page.getByRole('navigation', { name: 'Length' }).getByRole('link', { name })
const answerTo = (page: Page, question: string) =>
  page.locator('section', { has: page.getByRole('heading', { name: question }) })

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test('either length is an address, says which it is, and is a link away from the other', async ({ page }) => {
      await page.goto(maren)
      await expect(half(page, /^Full, 3 minutes$/)).toHaveAttribute('aria-current', 'page')
      await expect(page.getByText(leftOut)).toBeVisible()

      await half(page, /^60 seconds$/).click()
      await expect(page).toHaveURL(`${maren}?cut`)
      await expect(page).toHaveTitle(`Maren Ravn, in 60 seconds: ${marenRavn.headline} – Sixty Seconds`)
      await expect(half(page, /^60 seconds$/)).toHaveAttribute('aria-current', 'page')
      await expect(
        page.getByText(/^Maren Ravn’s own sentences, whole and in their order: \d\d seconds\./),
      ).toBeVisible()
      await expect(page.getByText(leftOut)).toHaveCount(0)

      await page.getByRole('link', { name: 'Read the whole answer' }).first().click()
      await expect(page).toHaveURL(`${maren}#q1`)
      await expect(page.getByText(leftOut)).toBeInViewport()
      await expect(page.getByRole('article').getByRole('button')).toHaveCount(javaScriptEnabled ? 13 : 0)
    })
  })
}

test('an answer’s address and its words are copied, all of them or those that are selected, with who said them', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(maren)
  const { wording, answer } = marenRavn.exchanges[1] ?? { wording: '', answer: '' }
  const asked = answerTo(page, wording)
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText())
  const address = `${new URL(page.url()).origin}${maren}#q2`
  const source = `Maren Ravn, Keeper of the Cold Store, 12 March 2024\n${address}`

  await asked.getByRole('button', { name: 'Copy link' }).click()
  await expect(asked.getByRole('status')).toHaveText('Link copied')
  expect(await clipboard()).toBe(address)

  await asked.getByRole('button', { name: 'Copy quotation' }).click()
  await expect(asked.getByRole('status')).toHaveText('Quotation copied')
  expect(await clipboard()).toBe(`“${answer}”\n${source}`)

  await page.evaluate((words) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (texts.nextNode()) {
      const from = texts.currentNode.textContent?.indexOf(words) ?? -1
      if (from >= 0) getSelection()?.setBaseAndExtent(texts.currentNode, from, texts.currentNode, from + words.length)
    }
  }, 'They are not ours.')
  await asked.getByRole('button', { name: 'Copy quotation' }).click()
  await expect.poll(clipboard).toBe(`“They are not ours.”\n${source}`)
})

test('the length that was chosen is remembered with the reader’s consent, and not without', async ({
  page,
  context,
  baseURL,
}) => {
  const cookies = async () => (await context.cookies()).map(({ name, value }) => `${name}=${value}`)
  const choice = (value: string) => context.addCookies([{ name: 'consent', value, url: baseURL ?? '' }])
  const rows = page.getByRole('link', { name: marenRavn.headline })

  await choice('essential')
  await page.goto(maren)
  await half(page, /^60 seconds$/).click()
  await expect(page).toHaveURL(`${maren}?cut`)
  expect(await cookies()).toEqual(['consent=essential'])

  await choice('all')
  await page.goto(maren)
  await half(page, /^60 seconds$/).click()
  await expect(page).toHaveURL(`${maren}?cut`)
  expect(await cookies()).toContain('length=cut')
  await page.goto('/interviews/tobias-okello')
  await rows.first().click()
  await expect(page).toHaveURL(`${maren}?cut`)

  await choice('essential')
  await page.reload()
  await expect.poll(cookies).toEqual(['consent=essential'])
  await page.goto('/interviews/tobias-okello')
  await rows.first().click()
  await expect(page).toHaveURL(maren)
})

declare const voice: { said: string[]; speaking: unknown; endPart: () => void }

/** A headless browser has no voice. This one says nothing either, but notes what it was given, and ends a part when it is told to. */
const silentVoice = `
  const take = () => { const { speaking } = voice; voice.speaking = null; return speaking }
  globalThis.voice = { said: [], speaking: null, endPart: () => take().onend(new Event('end')) }
  Object.defineProperty(window, 'speechSynthesis', { value: {
    getVoices: () => [{}],
    speak: (utterance) => { voice.said.push(utterance.lang + ': ' + utterance.text); voice.speaking = utterance },
    cancel: () => take()?.onerror?.(new Event('error')),
  } })
`

test('the browser reads an interview aloud, sentence by sentence, and the keyboard pauses, resumes and ends it', async ({
  page,
}) => {
  await page.addInitScript({ content: silentVoice })
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(maren)
  const said = () => page.evaluate(() => voice.said)
  const endPart = () => page.evaluate(() => voice.endPart())
  const isSpeaking = () => page.evaluate(() => voice.speaking !== null)
  const first = answerTo(page, marenRavn.exchanges[0]?.wording ?? '')

  await page.getByRole('button', { name: 'Listen' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Pause' })).toBeFocused()
  expect(await said()).toEqual([`en-GB: ${marenRavn.headline}`])
  for (const _ of marenRavn.standfirst.match(/\. |\.$/g) ?? []) await endPart()
  await endPart()
  expect((await said()).at(-1)).toBe(`en-GB: ${marenRavn.exchanges[0]?.wording}`)
  await expect(first).toHaveAttribute('aria-current', 'true')
  await expect(first.getByRole('heading')).toBeInViewport()

  await endPart()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Resume' })).toBeFocused()
  expect(await isSpeaking()).toBe(false)
  const sentence = (await said()).at(-1)
  await page.keyboard.press('Enter')
  expect((await said()).slice(-2)).toEqual([sentence, sentence])
  expect(await isSpeaking()).toBe(true)

  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: 'Stop' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('button', { name: 'Listen' })).toBeFocused()
  await expect(first).not.toHaveAttribute('aria-current')
  expect(await isSpeaking()).toBe(false)

  await page.goto(`${maren}?cut`)
  await page.getByRole('button', { name: 'Listen' }).click()
  while (await isSpeaking()) await endPart()
  const words = (await said()).map((part) => part.replace('en-GB: ', '')).join(' ')
  expect(words).toContain('They are not ours.')
  expect(words).not.toContain(leftOut)
  await expect(page.getByRole('button', { name: 'Listen' })).toBeVisible()
})

test('who has left the post leads to who holds it, and to what they were asked last', async ({ page }) => {
  await page.goto(maren)
  const since = page.getByText('Maren Ravn answered as Keeper of the Cold Store and has left that post since.')
  await since.getByRole('link', { name: tobiasOkello.headline }).click()
  await expect(page.getByRole('heading', { level: 1, name: tobiasOkello.headline })).toBeVisible()
})

test('it is told what was corrected and when, how much was left out, and who else was asked the same', async ({
  page,
}) => {
  await page.goto('/interviews/bartholomew-crick')
  const { course } = bartholomewCrick
  const note = course.state === 'live' ? (course.corrected?.note ?? '') : ''
  await expect(page.getByText(`Changed on 18 February 2025: ${note}`)).toBeVisible()
  await page.goto('/interviews/pauline-stott')
  await expect(page.getByText('Edited for length: 10% shorter than the answers as they came.')).toBeVisible()
  await expect(
    answerTo(page, 'What do you do at the weekend?').getByRole('link', { name: /^\w+ other leaders answered this$/ }),
  ).toHaveAttribute('href', /^\/questions\/[a-z-]+$/)
})

test('an answer’s address holds when the piece is published again in another order and other words', async ({
  page,
  signInAs,
}) => {
  await signInAs(staff.ilse)
  await write(page, { leader: 'Idris Bellamy', headline: '“I rang them all the same”' })
  const desk = addressOf(page)
  await send(page)
  await signInAs(staff.brid)
  await approve(page, desk)
  await page.getByRole('link', { name: 'See it as readers do' }).click()
  await answerTo(page, 'What do you do on a Monday?').getByRole('link', { name: 'Link to this answer' }).click()
  const address = page.url()

  await signInAs(staff.ilse)
  await page.goto(desk)
  await page.getByRole('button', { name: 'Revise' }).click()
  await page.getByRole('button', { name: 'Move exchange 2 down: What do you do on a Monday?' }).click()
  await page.getByLabel('Question 3', { exact: true }).fill('And on a Monday?')
  await save(page)
  await send(page)
  await signInAs(staff.brid)
  await approve(page, desk)
  await page.goto(address)
  const contents = page.getByRole('navigation', { name: 'Three questions' })
  await expect(contents.getByRole('listitem')).toHaveText([/^How did you/, /^What would you/, /^And on a Monday/])
  await expect(page.locator(new URL(address).hash).getByRole('heading')).toContainText('And on a Monday?')
})

test('at 400 % zoom nothing has to be scrolled sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 256 })
  for (const path of [maren, `${maren}?cut`, '/interviews/bartholomew-crick', '/interviews/thandi-morwe']) {
    await page.goto(path)
    const sideways = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(sideways, path).toBe(0)
  }
})
