import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { fingerprintOfSources } from './sources.ts'

let dir: string
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(dir, file)), { recursive: true })
  writeFileSync(join(dir, file), text)
}

beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'sources-'))
  write('app/[...path]/page.tsx', 'page')
  write('package-lock.json', '{}')
})

test.each([
  'app/[...path]/page.tsx',
  'app/new.tsx',
  'lib/a/b.ts',
  'public/fonts/text.woff2',
  'package-lock.json',
  'next.config.ts',
])('a change in %s is one for the build', (file) => {
  const before = fingerprintOfSources(dir)
  write(file, 'changed')
  expect(fingerprintOfSources(dir)).not.toBe(before)
})

test.each(['lib/a/b.test.ts', 'docs/readme.md', 'server/start.ts', '.data/sixty-seconds.db', '.next/built-from'])(
  'a change in %s is none',
  (file) => {
    const before = fingerprintOfSources(dir)
    write(file, 'changed')
    expect(fingerprintOfSources(dir)).toBe(before)
  },
)

test('a copy with other dates is the same', () => {
  const copy = mkdtempSync(join(tmpdir(), 'sources-'))
  cpSync(dir, copy, { recursive: true })
  expect(fingerprintOfSources(copy)).toBe(fingerprintOfSources(dir))
})
