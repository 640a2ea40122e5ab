/** A font is kept by browsers for good, so its address must change with it. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { expect, test } from 'vitest'

const fonts = readdirSync('public/fonts').filter((file) => file.endsWith('.woff2'))
const hashOf = (file: string) =>
  createHash('sha256')
    .update(readFileSync(`public/fonts/${file}`))
    .digest('hex')

test.each(['app/styles/fonts.css', 'app/layout.tsx'])('%s names each font by its content', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/\/fonts\/([\w.-]+)(\?\w+)?/g)]
  expect(named.length).toBeGreaterThan(0)
  for (const [, font = '', hash] of named) expect(`${font}${hash}`).toBe(`${font}?${hashOf(font).slice(0, 8)}`)
})

test('what a page in English needs is 62 kB, with its emphasis; other letters come where they stand', () => {
  const needed = fonts.filter((file) => !file.includes('-rest'))
  expect(needed).toHaveLength(4)
  expect(needed.reduce((sum, file) => sum + statSync(`public/fonts/${file}`).size, 0)).toBeLessThan(62_000)
})
