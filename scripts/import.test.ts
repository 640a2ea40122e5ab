import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
const database = join(folder, 'data', 'sixty-seconds.db')
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

/** Runs the command as npm does, with a database of its own that does not exist yet. */
function run(...args: string[]) {
  const env = { ...process.env, DATABASE_PATH: database }
  return spawnSync(process.execPath, ['scripts/import.ts', ...args], { env, encoding: 'utf8' })
}

const letter = `Interview with Ada Desk, Keeper of Desks

How did you come to your desk?
By the stairs. The lift was out, and I met the caretaker, who had a spare one.

What do you keep in the drawer?
- A ruler that was my grandmother's.
- A list of everybody who has borrowed it.

What would you do without it?
I would stand, and complain about it.
`

const oldWord = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')])

/** Each case starts Node, which takes its time on a busy machine. */
describe('the import from the command line', { timeout: 60_000 }, () => {
  it('prints what was read as JSON, and writes nothing', () => {
    const { stdout, status } = run('--json', file('letter.txt', letter))
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      interviewee: { name: 'Ada Desk' },
      exchanges: [
        { kind: 'question', wording: 'How did you come to your desk?' },
        { answer: "- A ruler that was my grandmother's.\n- A list of everybody who has borrowed it." },
        { wording: 'What would you do without it?' },
      ],
    })
    expect(existsSync(database)).toBe(false)
  })

  it.each([
    ['a file', (path: string) => [path]],
    ['a file that is only to be looked at', (path: string) => ['--json', path]],
    ['the second of two files', (path: string) => [file('letter.txt', letter), path]],
  ])('answers %s that cannot be read with one clear line and exit status 1, and writes nothing', (_, args) => {
    const { stdout, stderr, status } = run(...args(file('old.docx', oldWord)))
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain('Save it as .docx in Word')
    expect(existsSync(database)).toBe(false)
  })

  it('says how it is used to whoever names no file, or an option that it does not know', () => {
    for (const args of [[], ['--jason', 'x']])
      expect(run(...args)).toMatchObject({ status: 1, stderr: expect.stringContaining('Name the files') })
  })
})
