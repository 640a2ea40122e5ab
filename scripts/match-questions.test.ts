import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'match-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(content: string): string {
  const path = join(folder, 'task.json')
  writeFileSync(path, content)
  return path
}

const run = (...args: string[]) =>
  spawnSync(process.execPath, ['scripts/match-questions.ts', ...args], { encoding: 'utf8' })

/** Each case starts Node, which takes its time on a busy machine. */
describe('matching from the command line', { timeout: 60_000 }, () => {
  it('prints each wording with its best match and what else it may be, as JSON', () => {
    const bank = [
      { id: 'rest', wordings: ['What do you like doing to relax?'] },
      { id: 2, wordings: ['What was your first job?'] },
    ]
    const { stdout, status } = run(
      file(JSON.stringify({ bank, wordings: ['How do you unwind?', 'First job', 'Who chairs the board?'] })),
    )
    expect(status).toBe(0)
    expect(JSON.parse(stdout)).toEqual([
      { wording: 'How do you unwind?', best: 'rest', offered: ['rest', 2] },
      { wording: 'First job', best: 2, offered: [2, 'rest'] },
      { wording: 'Who chairs the board?', best: null, offered: expect.arrayContaining(['rest', 2]) },
    ])
  })

  it.each([
    ['no file named', () => [], 'Name one file'],
    ['a missing file', () => [join(folder, 'nowhere.json')], 'cannot be read.'],
    ['a folder', () => [folder], 'cannot be read.'],
    ['a file that is not JSON', () => [file('{ bank:')], 'is not JSON.'],
    ['a file of another form', () => [file('{ "bank": [] }')], 'does not have the form'],
  ])('%s gets one sentence and a status that says so', (_, args, why) => {
    const { stdout, stderr, status } = run(...args())
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr.trimEnd().split('\n')).toHaveLength(1)
    expect(stderr).toContain(why)
  })
})
