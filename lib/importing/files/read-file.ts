/** A file that somebody wants imported, as text: plain text, a web page, a Word file or an e-mail; or a sentence that says why not. */
import { limits } from '#lib/rules/content/limits.ts'
import { decodedText } from './decoded-text.ts'
import { type FileKind, fileKind, type ReadableKind } from './file-kind.ts'
import { noteSentences, type ProblemName, problemSentences } from './file-sentences.ts'
import { type Answered, inAProcess } from './in-a-process.ts'

/** `notes`: in sentences, what was left out or guessed. */
export type ReadFile = { text: string; kind: ReadableKind; notes: string[] } | { problem: string }

const refuse = (problem: ProblemName): ReadFile => ({ problem: problemSentences[problem] })

/**
 * Takes the bytes of a file; its name says nothing about what it is. Gives its text, at most limits.pasted characters
 * long, or the problem. Never throws. `signal` stops it.
 */
export async function readFile(bytes: Buffer, signal?: AbortSignal): Promise<ReadFile> {
  if (bytes.length > limits.fileBytes) return refuse('tooBig')
  const found: FileKind = fileKind(bytes)
  if ('problem' in found) return refuse(found.problem)
  const { kind } = found
  const read = kind === 'text' ? plain(bytes) : await inAProcess(bytes, kind, signal)
  if ('problem' in read) return read
  if (read.text.length > limits.pasted) return refuse('tooLong')
  if (!/[\p{L}\p{N}]/u.test(read.text)) return refuse(kind === 'text' ? 'empty' : 'noWords')
  return { text: read.text, kind, notes: read.notes }
}

function plain(bytes: Buffer): Answered {
  // A character has at most four bytes; what is longer need not be decoded to be refused.
  if (bytes.length > limits.pasted * 4) return { problem: problemSentences.tooLong }
  const decoded = decodedText(bytes)
  if (decoded === null) return { problem: problemSentences.unknown }
  return { text: decoded.text, notes: decoded.guessed ? [noteSentences.guessed] : [] }
}
