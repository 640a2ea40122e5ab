/** What readers will get, while it is being written: in both lengths, at both widths, in both themes and on paper. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { addressOf, exchange, write } from '#e2e/fixtures/draft.ts'
import { signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const sentence = 'I would ring them all the same.'
const panel = (page: Page) => page.getByRole('dialog', { name: 'Preview' })
const shown = (page: Page) => page.frameLocator('iframe[title="The interview as readers will see it"]')
const press = (page: Page, name: string) => panel(page).getByRole('button', { name, exact: true }).click()

async function open(page: Page, leader: string) {
  await write(page, { leader, headline: '“I am shown before I am read”' })
  await page.getByRole('button', { name: 'Preview', exact: true }).click()
  await expect(shown(page).getByRole('heading', { level: 1 })).toHaveText('“I am shown before I am read”')
}

test('the preview follows what is typed, and shows both widths, both themes and paper', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  await signInAs(staff.ilse)
  await open(page, 'Kwabena Sarpong-Hale')
  await page.getByLabel('Headline', { exact: true }).fill('“I follow the keys”')
  await expect(shown(page).getByRole('heading', { level: 1 })).toHaveText('“I follow the keys”')

  const frame = panel(page).locator('iframe')
  const wide = () => frame.evaluate((one: HTMLIFrameElement) => one.contentWindow?.innerWidth)
  const contents = shown(page).getByRole('navigation', { name: /questions$/i })
  expect(await wide()).toBe(1280)
  await expect(contents).toHaveCSS('position', 'sticky')
  await press(page, 'Phone')
  expect(await wide()).toBe(390)
  await expect(contents).toHaveCSS('position', 'static')

  const body = shown(page).locator('body')
  await expect(body).toHaveCSS('background-color', 'rgb(251, 249, 244)')
  await press(page, 'Dark')
  await expect(body).toHaveCSS('background-color', 'rgb(21, 23, 24)')
  await press(page, 'Paper')
  await expect(body).toHaveCSS('background-color', 'rgb(255, 255, 255)')
  await expect(contents).toBeHidden()
  await press(page, 'Desktop')
  await expect(contents).toBeVisible()
  await expect(body).toHaveCSS('background-color', 'rgb(21, 23, 24)')
})

test('the cut is previewed as soon as it is marked, and the page’s own switch works', async ({ page, signInAs }) => {
  await signInAs(staff.ilse)
  await open(page, 'Idris Bellamy')
  await expect(panel(page).getByRole('button', { name: '60 seconds' })).toBeDisabled()
  await exchange(page, 3)
    .getByText(/^Sentences in the cut/)
    .click()
  await exchange(page, 3).getByLabel(sentence).check()
  await press(page, '60 seconds')
  await expect(shown(page).getByText('own sentences, whole and in their order: 2 seconds.')).toBeVisible()
  await expect(shown(page).getByRole('heading', { level: 2 })).toHaveCount(1)
  await shown(page).getByRole('link', { name: /^Full/ }).press('Enter')
  await expect(shown(page).getByRole('heading', { level: 2 }).filter({ hasText: '?' })).toHaveCount(3)
  await shown(page).getByRole('link', { name: 'Leaders' }).press('Enter')
  await expect(shown(page).getByRole('heading', { level: 1 })).toHaveText('“I am shown before I am read”')
})

test('the preview fills the window and is left with Escape', async ({ page, signInAs }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await signInAs(staff.ilse)
  await open(page, 'Benedikt Aurich')
  await page.keyboard.press('Escape')
  await expect(panel(page)).toHaveCount(0)
  await expect(page.getByRole('button', { name: 'Preview', exact: true })).toBeFocused()
})

test('axe finds nothing in the preview', async ({ page, signInAs }) => {
  test.slow() // axe reads both documents four times
  await signInAs(staff.ilse)
  await open(page, 'Iolanda Brites')
  for (const theme of ['Light', 'Dark']) {
    await press(page, theme)
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      // Two documents, each with a masthead and a main of its own, are looked at one after the other.
      for (const part of [
        new AxeBuilder({ page }).exclude('iframe'),
        new AxeBuilder({ page }).include(['iframe', 'body']),
      ]) {
        const { violations } = await part.analyze()
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([])
      }
    }
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('Preview leads to the saved draft as readers will get it', async ({ page }) => {
    await signIn(page, staff.jonas)
    await write(page, { leader: 'Benedikt Aurich', headline: '“I was saved”' })
    await exchange(page, 3)
      .getByText(/^Sentences in the cut/)
      .click()
    await exchange(page, 3).getByLabel(sentence).check()
    await page.getByRole('button', { name: 'Save', exact: true }).last().click()
    const address = addressOf(page)
    await page.getByRole('link', { name: 'Preview', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: '“I was saved”' })).toBeVisible()
    const switches = page.getByRole('navigation', { name: 'Preview' })
    await switches.getByRole('link', { name: 'Dark' }).click()
    await expect(page.getByRole('main').locator('..')).toHaveCSS('background-color', 'rgb(21, 23, 24)')
    await switches.getByRole('link', { name: '60 seconds' }).click()
    await expect(page.getByText('own sentences, whole and in their order: 2 seconds.')).toBeVisible()
    await switches.getByRole('link', { name: 'Back to the draft' }).click()
    await expect(page).toHaveURL(address)
  })
})
