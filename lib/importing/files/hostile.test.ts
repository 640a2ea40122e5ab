import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostileFiles } from './hostile/hostile-files.ts'
import { readFile } from './read-file.ts'

/** The processes that read files now, anywhere on this machine. */
const readers = (): string[] =>
  readdirSync('/proc')
    .filter((id) => /^\d+$/.test(id))
    .filter((id) => commandOf(id).includes('reading-process.ts') && parentOf(id) === process.pid)

function commandOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8')
  } catch {
    return '' // it has ended meanwhile
  }
}

function parentOf(id: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
  } catch {
    return 0
  }
}

let before: string[] = []
const temporary = () =>
  readdirSync(tmpdir()).filter((name) => /docx|mammoth|zip|import/i.test(name) && !name.startsWith('import-'))
beforeAll(() => {
  before = temporary()
})
afterAll(() => expect(temporary().filter((name) => !before.includes(name))).toEqual([]))

/** Each case starts Node, which takes its time on a busy machine. */
describe('a hostile file is answered in words, and nothing of it remains', { timeout: 60_000 }, () => {
  it.each(hostileFiles.map((file) => [file.name, file] as const))('%s', async (_, { make, says }) => {
    const read = await readFile(make())
    if ('words' in says) {
      const { words, notes } = says
      expect(read).toMatchObject({ text: expect.stringContaining(words), ...(notes && { notes }) })
    } else expect(says).toContain('problem' in read ? read.problem : read.text.slice(0, 200))
    if (process.platform === 'linux') expect(readers()).toEqual([])
  })
})

it('reading ends when nobody waits for it any more', { timeout: 60_000 }, async () => {
  const slow =
    hostileFiles.find(({ name }) => name === 'hundreds of thousands of attributes')?.make() ?? Buffer.alloc(0)
  const stop = new AbortController()
  const reading = readFile(slow, stop.signal)
  stop.abort()
  expect(await reading).toEqual({ problem: 'Reading was cancelled.' })
  if (process.platform === 'linux') expect(readers()).toEqual([])
})
