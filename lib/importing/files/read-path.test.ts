import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readPath } from './read-path.ts'

const folder = mkdtempSync(join(tmpdir(), 'import-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

const oldWord = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.from('WordDocument', 'utf16le')])

describe('a file of this machine', () => {
  it.each([
    ['is missing', () => join(folder, 'nowhere.txt'), 'There is no such file.'],
    ['is empty', () => file('empty.txt', ' \n'), 'This file is empty.'],
    ['is a picture', () => file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])), 'This is a picture.'],
    ['is an old Word file', () => file('old.docx', oldWord), 'Save it as .docx in Word'],
    [
      'is a text of 5 MB',
      () => file('book.txt', 'word '.repeat(1_000_000)),
      'This is longer than one interview can be',
    ],
    ['is larger than is read', () => file('large.txt', Buffer.alloc(10_000_001)), 'This file is larger than 10 MB.'],
    ['is a folder', () => folder, 'This is not a file.'],
  ])('that %s is named, in one line that says why', async (_, path, why) => {
    const named = path()
    const read = await readPath(named)
    expect(read).toEqual({ problem: expect.stringContaining(why) })
    expect(read).toEqual({ problem: expect.stringMatching(/^[^\n]+$/) })
    expect('problem' in read && read.problem.startsWith(`${named}: `)).toBe(true)
  })
})
