/** The script of the readers' pages, as it is sent. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { comfortInTheMaking, comfortScript } from './comfort-script.ts'

function projectWith(text: string) {
  const dir = mkdtempSync(join(tmpdir(), 'comfort-'))
  mkdirSync(join(dir, 'components/comfort'), { recursive: true })
  const file = join(dir, 'components/comfort/comfort.ts')
  writeFileSync(file, text)
  return { dir, file }
}

test('all of it is under 6 kB, zipped', async () => {
  const script = await comfortScript(process.cwd())
  expect(gzipSync(await script.text()).byteLength).toBeLessThan(6_000)
})

test('its address changes with its text, and not without', async () => {
  const one = await comfortScript(projectWith('console.log(1)').dir)
  expect(one.address).toMatch(/^\/comfort-[\w-]{16}\.js$/)
  expect(one.address).toBe((await comfortScript(projectWith('console.log(1)').dir)).address)
  expect(one.address).not.toBe((await comfortScript(projectWith('console.log(2)').dir)).address)
})

test('for a developer it is bundled anew each time', async () => {
  const { dir, file } = projectWith('console.log("before")')
  const script = await comfortInTheMaking(dir)
  expect(await script.text()).toContain('before')
  writeFileSync(file, 'console.log("after")')
  expect(await script.text()).toContain('after')
})

test('what cannot be bundled is said in a sentence, and nothing is served', async () => {
  const { dir } = projectWith('import "./nothing-here.ts"')
  await expect(comfortScript(dir)).rejects.toThrow(/^The script of the readers' pages .+ could not be bundled\. /)
})
