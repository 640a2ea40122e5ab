/** Reads a file that somebody wants imported, or says in one sentence why it cannot be. */
import { readFileSync, statSync } from 'node:fs'
import { limits } from '#lib/rules/content/limits.ts'

/** A character of UTF-8 has at most four bytes. */
const mostBytes = limits.pasted * 4

function textOf(bytes: Buffer): string | null {
  if (bytes.includes(0)) return null // no text has NUL in it; pictures, archives and Word files do
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** Takes a path. Gives the text, or a problem that begins with the file's name. */
export function readTextFile(path: string): { text: string; problem: null } | { text: null; problem: string } {
  const refuse = (why: string) => ({ text: null, problem: `${path}: ${why}` })
  const file = statSync(path, { throwIfNoEntry: false })
  if (!file) return refuse('there is no such file.')
  if (!file.isFile()) return refuse('this is not a file.')
  const tooLong = `this is longer than one interview can be (${limits.pasted.toLocaleString('en-GB')} characters).`
  if (file.size > mostBytes) return refuse(tooLong)
  const text = textOf(readFileSync(path))
  if (text === null) return refuse('this is not a text file in UTF-8.')
  if (text.trim() === '') return refuse('this file is empty.')
  if (text.length > limits.pasted) return refuse(tooLong)
  return { text, problem: null }
}
