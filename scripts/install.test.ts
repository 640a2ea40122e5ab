import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const script = resolve('scripts/install.mjs')
const a = { version: '1.0.0', integrity: 'sha512-a' }
const otherSystems = { version: '1.0.0', integrity: 'sha512-b', optional: true }

type Packages = Record<string, object>

/** Runs the script in a project with these lock files, and with an npm that only says what it was asked, and ends with `status`. */
function install({ wanted, installed, status = 0 }: { wanted?: Packages; installed?: Packages; status?: number }) {
  const project = mkdtempSync(join(tmpdir(), 'install-'))
  mkdirSync(join(project, 'node_modules'))
  const npm = join(project, 'npm.mjs')
  writeFileSync(npm, `console.log('npm', process.argv[2]); process.exit(${status})`)
  if (wanted) writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...wanted } }))
  if (installed)
    writeFileSync(join(project, 'node_modules', '.package-lock.json'), JSON.stringify({ packages: installed }))
  return spawnSync(process.execPath, [script], {
    cwd: project,
    env: { ...process.env, npm_execpath: npm },
    encoding: 'utf8',
  })
}

test('where all is installed, nothing is done or said', () => {
  const done = install({
    wanted: { 'node_modules/a': a, 'node_modules/b': otherSystems },
    installed: { 'node_modules/a': a },
  })
  expect(done).toMatchObject({ status: 0, stdout: '', stderr: '' })
})

test.each<[string, Packages | undefined]>([
  ['nothing is installed', undefined],
  ['a package is missing', {}],
  ['a package is another version', { 'node_modules/a': { ...a, version: '0.9.0' } }],
  ['a package has another content', { 'node_modules/a': { ...a, integrity: 'sha512-c' } }],
  ['there is one too many', { 'node_modules/a': a, 'node_modules/c': a }],
])('where %s, npm ci is run', (_, installed) => {
  const done = install({ wanted: { 'node_modules/a': a }, ...(installed && { installed }) })
  expect(done).toMatchObject({ status: 0, stdout: expect.stringMatching(/\nnpm ci\n$/) })
})

test("npm's failure is handed on, in a sentence", () => {
  const done = install({ wanted: { 'node_modules/a': a }, status: 7 })
  expect(done).toMatchObject({ status: 7, stderr: expect.stringContaining('npm ci ended with status 7') })
})

test('without a lock file there is a sentence, and no npm', () => {
  expect(install({})).toMatchObject({ status: 1, stdout: '', stderr: expect.stringContaining('no package-lock.json') })
})
