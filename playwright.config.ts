/** The stories: a real browser, a server of their own, and the cast, filled anew each time. */
import { defineConfig, devices } from '@playwright/test'
import { browserPath } from '#scripts/browser.ts'

/** Two copies of the project can run their stories side by side, each with a port of its own. */
const port = Number(process.env.STORIES_PORT ?? 4199)
const baseURL = `http://localhost:${port}`
/** Chromium has no sandbox for root, which is who runs in a container; without a screen there is no graphics card to ask. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : []

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // One database serves all stories: one after the other, each finds it as the one before has left it.
  workers: 1,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: { ...(browserPath && { executablePath: browserPath }), args: asRoot },
  },
  webServer: {
    command: 'node scripts/serve-for-stories.ts',
    url: `${baseURL}/health`,
    env: { PORT: String(port), PUBLIC_URL: baseURL, HOST: '127.0.0.1' },
    // With a build before it, when the stories run alone.
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
})
