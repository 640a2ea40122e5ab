/** The stories: a real browser, a server of their own, and the cast, filled anew each time. */
import { defineConfig, devices } from '@playwright/test'
import { browserPath } from '#scripts/browser.ts'

/** Two copies of the project can run their stories side by side, each with ports of its own. */
const firstPort = Number(process.env.STORIES_PORT ?? 4199)
/** As many as the machine that checks every landing has cores: a story is half browser, half server. */
const workers = 2
const addresses = Array.from({ length: workers }, (_, worker) => `http://localhost:${firstPort + worker}`)
/** Chromium has no sandbox for root, which is who runs in a container; without a screen there is no graphics card to ask. */
const asRoot = process.getuid?.() === 0 ? ['--no-sandbox', '--disable-gpu', '--disable-background-networking'] : []

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.spec.ts',
  // Each worker has a server and a database to itself (story.ts says which): its stories find it as the one before has left it.
  workers,
  // By story, not by file: the longest file would keep one worker busy after the other has ended.
  fullyParallel: true,
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: 'list',
  use: {
    ...devices['Desktop Chrome'],
    baseURL: addresses[0],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    trace: 'retain-on-failure',
    launchOptions: { ...(browserPath && { executablePath: browserPath }), args: asRoot },
  },
  webServer: addresses.map((address) => ({
    command: 'node scripts/serve-for-stories.ts',
    url: `${address}/health`,
    env: { PORT: new URL(address).port, PUBLIC_URL: address, HOST: '127.0.0.1' },
    // With a build before it, when the stories run alone. The second server finds it made.
    timeout: 300_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  })),
})
