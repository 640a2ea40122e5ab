/** The browser of the stories: Debian's where there is one, else Playwright's own, fetched when it is first needed. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The shell draws the same pages without the browser's own windows, which cost a story as much as the page. */
const debians = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium']

/** The path for Playwright's `executablePath`; undefined means its own. */
export const browserPath = debians.find((path) => existsSync(path))

/** Makes sure that there is one. Gives whether there is. */
export function ensureBrowser(): boolean {
  if (existsSync(browserPath ?? chromium.executablePath())) return true
  return spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0
}
