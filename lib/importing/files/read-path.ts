/** Reads a file of this machine that somebody wants imported, or says in one line why it cannot be. */
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { limits } from '#lib/rules/content/limits.ts'
import { problemSentences } from './file-sentences.ts'
import { readFile } from './read-file.ts'

/** Takes a path. Gives the text, the file's name and what was left out, or a problem that begins with the path. */
export async function readPath(path: string) {
  const refuse = (why: string) => ({ problem: `${path}: ${why}` })
  const file = statSync(path, { throwIfNoEntry: false })
  if (!file) return refuse('There is no such file.')
  if (!file.isFile()) return refuse('This is not a file.')
  if (file.size > limits.fileBytes) return refuse(problemSentences.tooBig)
  const read = await readFile(readFileSync(path))
  return 'problem' in read ? refuse(read.problem) : { ...read, name: basename(path) }
}
