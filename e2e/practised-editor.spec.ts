/**
 * How many actions and seconds a practised editor needs from a text to a submitted draft: as text, as HTML and as a Word file.
 * An action is one thing done on purpose: a click, a field filled, a file chosen. SAMPLES names a folder with other texts to try.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page } from '@playwright/test'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'
import { asPage, asWordFile } from '#e2e/texts/as-files.ts'
import { byMail } from '#e2e/texts/by-mail.ts'
import { fromAMagazine } from '#e2e/texts/from-a-magazine.ts'
import { fromTheWeb } from '#e2e/texts/from-the-web.ts'

const mostActions = 10

const texts = new Map<string, string>([
  ['an e-mail', byMail.text],
  ['a web page', fromTheWeb.text],
  ['a page of a magazine', fromAMagazine.text],
])
const samples = process.env.SAMPLES
if (samples) for (const name of readdirSync(samples)) texts.set(name, readFileSync(join(samples, name), 'utf8'))

/** Counts what the editor does. */
function anEditor(page: Page) {
  let actions = 0
  const act = async (doing: Promise<unknown>) => {
    actions++
    await doing
  }
  const press = (name: string | RegExp) => act(page.getByRole('button', { name }).first().click())
  const fill = (label: string, words: string) => act(page.getByLabel(label, { exact: true }).fill(words))
  const problem = (name: string | RegExp) => page.getByRole('region', { name: /^Problems/ }).getByRole('link', { name })
  return { act, press, fill, problem, actions: () => actions }
}

type Editor = ReturnType<typeof anEditor>

/** Whom the text names stands in the fields already; the division and the day are what it does not say. */
async function nameSomebodyNew(page: Page, { act, press, fill }: Editor) {
  await act(page.getByRole('link', { name: 'Choose the leader' }).first().click())
  await fill('Division', 'Digital Services')
  await fill('In this post since', '2025-01-06')
  await press('Choose this leader')
  await expect(page.getByText('The leader has been chosen.')).toBeVisible()
}

async function mend(page: Page, { press, fill, problem }: Editor) {
  if ((await problem('Enter a headline').count()) > 0) await fill('Headline', '“In their own words”')
  if ((await problem('Enter a standfirst').count()) > 0) await fill('Standfirst', 'A leader on what the day is for.')
  for (let links = await problem(/^Enter the full address of link/).count(); links > 0; links--)
    await press(/^Remove link/)
  const left = await page.getByRole('button', { name: /^Let go of line/ }).count()
  if (left > 0) await press(left === 1 ? /^Let go of line/ : /^Let go of all/)
}

const ways = {
  text: async (page: Page, text: string) => page.getByLabel('The text').fill(text),
  HTML: async (page: Page, text: string) => choose(page, 'interview.html', asPage({ text, questions: [] })),
  Word: async (page: Page, text: string) => choose(page, 'interview.docx', await asWordFile({ text, questions: [] })),
}

async function choose(page: Page, name: string, buffer: Buffer) {
  await page.getByLabel('Or a file').setInputFiles({ name, mimeType: '', buffer })
  await expect(page.getByRole('status').filter({ hasText: `Read from ${name}` })).toBeVisible()
}

for (const [called, text] of texts) {
  for (const [way, bring] of Object.entries(ways)) {
    test(`${called} as ${way} is a submitted draft after ten actions at most`, async ({ page, signInAs }) => {
      await signInAs(staff.ilse)
      await page.goto('/desk')
      const editor = anEditor(page)
      const begun = Date.now()
      await editor.act(page.getByRole('link', { name: 'New interview' }).click())
      await page.waitForLoadState('networkidle')
      await editor.act(bring(page, text))
      await editor.press('Start the interview')
      await expect(page).toHaveURL(/\/desk\/interviews\/\d+\?done=import/)
      if ((await page.getByRole('heading', { level: 1, name: 'Nobody yet' }).count()) > 0)
        await nameSomebodyNew(page, editor)
      await mend(page, editor)
      await editor.press('Send for approval')
      await expect(page.getByText('Sent for approval. An admin who wrote none of it reads it next.')).toBeVisible()
      const seconds = Math.round((Date.now() - begun) / 1000)
      console.log(
        `      ${called} as ${way}: ${editor.actions()} actions, ${seconds} s by a browser that does not stop to think`,
      )
      expect(editor.actions()).toBeLessThanOrEqual(mostActions)
    })
  }
}
