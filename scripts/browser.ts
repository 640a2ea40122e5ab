/** The browser of the stories: Debian's where there is one, else Playwright's own, fetched when it is first needed. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

const debians = '/usr/bin/chromium'

/** The path for Playwright's `executablePath`; undefined means its own. */
export const browserPath = existsSync(debians) ? debians : undefined

/** Makes sure that there is one. Gives whether there is. */
export function ensureBrowser(): boolean {
  if (existsSync(browserPath ?? chromium.executablePath())) return true
  return spawnSync('npx', ['playwright', 'install', 'chromium'], { stdio: 'inherit' }).status === 0
}
