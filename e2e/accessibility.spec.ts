/** What axe can see, on every page, in both themes and at both widths. */
import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const readers = [
  '/',
  '/divisions',
  '/divisions/research-infrastructure',
  '/leaders',
  '/leaders/thandi-morwe',
  '/interviews/maren-ravn',
  '/interviews/ruth-abelard',
  '/interviews/nothing-here',
  '/sign-in',
]
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
]
const themes = ['light', 'dark'] as const

async function look(page: Page, path: string) {
  for (const size of sizes) {
    for (const colorScheme of themes) {
      await page.setViewportSize(size)
      await page.emulateMedia({ colorScheme })
      await page.goto(path)
      const { violations } = await new AxeBuilder({ page }).analyze()
      const seen = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
      expect(seen, `${path}, ${size.width} px, ${colorScheme}`).toEqual([])
      const sideways = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      )
      expect(sideways, `${path} scrolls sideways at ${size.width} px`).toBe(0)
    }
  }
}

for (const path of readers) {
  test(`axe finds nothing on ${path}`, async ({ page }) => look(page, path))
}

for (const [name, row] of Object.entries({
  'a draft': /Open Hugh Ashby/,
  'what was sent back': /Open Sorcha Minnock/,
  'a live interview': /Open Noor Elamin/,
})) {
  test(`axe finds nothing on ${name} at the desk`, async ({ page, signInAs }) => {
    await signInAs(staff.ines)
    await page.goto('/desk/interviews')
    await page.getByRole('link', { name: row }).click()
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await look(page, new URL(page.url()).pathname)
  })
}

test('axe finds nothing on the review of an interview', async ({ page, signInAs }) => {
  await signInAs(staff.ines)
  await page.goto('/desk')
  await page.getByRole('link', { name: /Review Winston Aldous/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await look(page, new URL(page.url()).pathname)
})

for (const path of ['/desk', '/desk/interviews', '/desk/interviews/new']) {
  test(`axe finds nothing on ${path}`, async ({ page, signInAs }) => {
    await signInAs(staff.ines)
    await look(page, path)
  })
}
