/** Staff come in, and go out again. */
import { execFileSync } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { castPassword } from '#db/cast/users.ts'
import { fillSignIn, signIn } from '#e2e/fixtures/sign-in.ts'
import { staff } from '#e2e/fixtures/staff.ts'
import { test as story } from '#e2e/fixtures/story.ts'

const problem = 'The address or the password is not right.'

for (const javaScriptEnabled of [true, false]) {
  story.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    story.use({ javaScriptEnabled })

    story(
      'a wrong password is refused in the words of an unknown address, which stays in its field',
      async ({ page }) => {
        await page.goto('/sign-in')
        for (const email of [staff.ilse, 'nobody@sixty.example']) {
          await fillSignIn(page, email, 'not the password')
          await expect(page.getByLabel('Password')).toHaveAccessibleDescription(problem)
          await expect(page.getByLabel('Staff e-mail address')).toHaveValue(email)
          await expect(page.getByLabel('Password')).toHaveValue('')
          expect(page.url()).not.toContain('sixty.example')
        }
      },
    )

    story('somebody signed out who wanted a page of the desk signs in and is there', async ({ page }) => {
      await page.goto('/desk/interviews/new?from=text')
      await expect(page).toHaveURL(/\/sign-in/)
      await fillSignIn(page, staff.ilse, castPassword)
      await expect(page).toHaveURL('/desk/interviews/new?from=text')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    })

    story('somebody signs in and out, and the desk asks again', async ({ page }) => {
      await signIn(page, staff.ilse)
      await page.getByRole('button', { name: 'Sign out' }).click()
      await expect(page.getByText('You are signed out.')).toBeVisible()
      await page.goto('/desk')
      await expect(page).toHaveURL(/\/sign-in/)
    })
  })
}

/** By the operator's command, in the database of scripts/serve-for-stories.ts. */
function addReader(email: string, baseURL = '') {
  const folder = join(tmpdir(), `sixty-seconds-stories-${new URL(baseURL).port}`)
  execFileSync(process.execPath, ['scripts/account.ts', email, '--name', 'Rita Reader', '--role', 'reader'], {
    env: { ...process.env, DATABASE_PATH: join(folder, 'sixty-seconds.db') },
    input: `${castPassword}\n`,
  })
}

story('somebody signed in without a place at the desk is told so, and can go', async ({ page, baseURL }) => {
  const email = 'rita.reader@sixty.example'
  addReader(email, baseURL)
  await page.goto('/sign-in')
  await fillSignIn(page, email, castPassword)
  await expect(page.getByText('You are signed in as Rita Reader, and have no place at the desk.')).toBeVisible()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
})

for (const [method, path] of [
  ['GET', '/api/auth/callback/credentials/x'],
  ['GET', '/api/auth/signout'],
  ['POST', '/api/auth/callback/credentials/x'],
] as const) {
  story(`${method} ${path}: there is nothing`, async ({ page, baseURL }) => {
    const answer = await page.request.fetch(path, { method, headers: { Origin: baseURL ?? '' } })
    expect(answer.status()).toBe(404)
  })
}

story('the address that the form posts to, read in other letters, leads to the form', async ({ page }) => {
  const answer = await page.request.get('/api/auth/callback/%63redentials')
  expect(new URL(answer.url()).pathname).toBe('/sign-in')
})

story('the cookies of a session that was signed out are worth nothing', async ({ page, context }) => {
  await signIn(page, staff.ilse)
  const kept = await context.cookies()
  await page.getByRole('button', { name: 'Sign out' }).click()
  await expect(page.getByText('You are signed out.')).toBeVisible()
  await context.addCookies(kept)
  await page.goto('/desk')
  await expect(page).toHaveURL(/\/sign-in/)
})

story('whoever is signed in is not asked again', async ({ page }) => {
  await signIn(page, staff.ilse)
  await page.goto('/sign-in?callbackUrl=/leaders')
  await expect(page).toHaveURL('/leaders')
})

for (const elsewhere of [
  '//evil.example',
  'https://evil.example/',
  '/\\evil.example',
  'javascript:alert(1)',
  '/.//evil.example',
]) {
  story(`a sign-in that was to lead to ${elsewhere} leads to the desk`, async ({ page }) => {
    await page.goto(`/sign-in?${new URLSearchParams({ callbackUrl: elsewhere })}`)
    await fillSignIn(page, staff.ilse, castPassword)
    await expect(page).toHaveURL('/desk')
  })
}

story('a form that was tampered with leads to the desk, too', async ({ page }) => {
  await page.goto('/sign-in')
  await page
    .locator('input[name=callbackUrl]')
    .evaluate((field) => field.setAttribute('value', 'https://evil.example/'))
  await fillSignIn(page, staff.ilse, castPassword)
  await expect(page).toHaveURL('/desk')
})

story('a browser that keeps no cookies is told so, and is not sent in circles', async ({ page, baseURL }) => {
  const answer = await fetch(`${baseURL}/sign-in`) // follows redirects as a browser does, and keeps nothing
  await page.setContent(await answer.text())
  await expect(page.getByText('Signing in needs one cookie')).toBeVisible()
  await expect(page.getByLabel('Password')).toHaveCount(0)
})

story('signing in works under every name of this machine', async ({ page, baseURL }) => {
  const byNumber = (baseURL ?? '').replace('localhost', '127.0.0.1')
  await page.goto(`${byNumber}/desk`)
  await fillSignIn(page, staff.ilse, castPassword)
  await expect(page).toHaveURL(`${byNumber}/desk`)
})
