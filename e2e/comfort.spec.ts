/** Readers have the pages as they need them: their colours, their size, their contrast. */
import { expect, type Page } from '@playwright/test'
import { staff } from '#e2e/fixtures/staff.ts'
import { test } from '#e2e/fixtures/story.ts'

const [paper, night] = ['rgb(251, 249, 244)', 'rgb(21, 23, 24)']
const ground = (page: Page) => page.locator('body')
const foot = (page: Page) => page.getByRole('contentinfo')

test('the colours that were chosen hold on every page, at the desk, and against the system', async ({
  page,
  signInAs,
}) => {
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('/leaders')
  await expect(ground(page)).toHaveCSS('background-color', night)
  await expect(foot(page).getByRole('button', { name: 'As the system, chosen' })).toBeVisible()
  await foot(page).getByRole('button', { name: 'Light' }).press('Enter')
  await expect(ground(page)).toHaveCSS('background-color', paper)
  await expect(foot(page).getByRole('button', { name: 'Light, chosen' })).toBeFocused()
  await page.goto('/')
  await expect(ground(page)).toHaveCSS('background-color', paper)
  const theme = (await page.context().cookies()).filter(({ name }) => name === 'theme')
  await signInAs(staff.ilse)
  await page.context().addCookies(theme)
  await page.goto('/desk/leaders')
  await expect(ground(page)).toHaveCSS('background-color', paper)
  await foot(page).getByRole('button', { name: 'Dark' }).click()
  await expect(foot(page).getByRole('button', { name: 'Dark, chosen' })).toBeVisible()
  await expect(ground(page)).toHaveCSS('background-color', night)
  await expect(page).toHaveURL('/desk/leaders')
  await foot(page).getByRole('button', { name: 'Light' }).click()
  await expect(ground(page)).toHaveCSS('background-color', paper)
  await expect(foot(page).getByRole('link', { name: 'Cookies' })).toHaveAttribute('href', '/cookies')
  await page.goto('/')
  await foot(page).getByRole('button', { name: 'As the system' }).click()
  await expect(ground(page)).toHaveCSS('background-color', night)
  await page.reload()
  await expect(ground(page)).toHaveCSS('background-color', night)
})

const readersPages = [
  '/',
  '/interviews',
  '/interviews/noor-elamin',
  '/interviews/noor-elamin?cut',
  '/interviews/ruth-abelard',
  '/leaders',
  '/leaders/thandi-morwe',
  '/divisions',
  '/divisions/research-infrastructure',
  '/questions',
  '/issues',
  '/topics',
  '/regions',
  '/search?q=soup',
  '/cookies',
  '/sign-in',
  '/nothing-here',
]

test('at 400 % no page scrolls sideways, and what is pressed is 24 px high', async ({ page }) => {
  test.slow() // seventeen pages
  await page.setViewportSize({ width: 320, height: 256 })
  for (const path of readersPages) {
    await page.goto(path)
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(sideways, `${path} scrolls sideways`).toBeLessThanOrEqual(0)
    const small = await page
      .locator('button:visible, nav a:visible, footer a:visible, summary:visible, select:visible, input:visible')
      .evaluateAll((all) =>
        all.filter((each) => each.getBoundingClientRect().height < 24).map(({ outerHTML }) => outerHTML),
      )
    expect(small, path).toEqual([])
  }
})

test('whoever wants more contrast gets edges of ink, and whoever wants stillness gets it', async ({ page }) => {
  await page.emulateMedia({ contrast: 'more', reducedMotion: 'reduce', colorScheme: 'light' })
  await page.goto('/cookies')
  await expect(page.getByRole('button', { name: 'Accept all cookies' })).toHaveCSS(
    'border-top-color',
    'rgb(29, 27, 24)',
  )
  const moving = await page
    .locator('*')
    .evaluateAll((all) => all.filter((each) => getComputedStyle(each).transitionProperty !== 'none').length)
  expect(moving).toBe(0)
})

test('in the system’s own colours the focus and the edges of what is pressed are seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto('/interviews/maren-ravn')
  for (const name of ['Accept all cookies', 'Dark']) {
    const button = page.getByRole('button', { name })
    await button.focus()
    await page.keyboard.press('Shift+Tab')
    await page.keyboard.press('Tab')
    await expect(button).toHaveCSS('outline-style', 'solid')
    await expect(button).toHaveCSS('outline-width', '3px')
  }
  await expect(page.getByRole('button', { name: 'Accept all cookies' })).toHaveCSS('border-top-style', 'solid')
  const chosen = page.getByRole('navigation', { name: 'Length' }).locator('[aria-current]')
  await expect(chosen).toHaveCSS('outline', /solid 1px/)
  await chosen.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  await expect(chosen).toHaveCSS('outline', /solid 3px/)
})
