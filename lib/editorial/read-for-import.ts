/** Reads a file for whoever may start an interview with it. */
import type { Desk } from '#lib/desk.ts'
import { problemSentences } from '#lib/importing/files/file-sentences.ts'
import { type ReadFile, readFile } from '#lib/importing/files/read-file.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** Takes the bytes, null where there were more than is taken; gives the text or the problem, and writes nothing. Refuses: not-found to whoever has no place at the desk. */
export async function readForImport({ actor }: Desk, bytes: Buffer | null, signal?: AbortSignal): Promise<ReadFile> {
  requireRight(actor, 'start')
  return bytes === null ? { problem: problemSentences.tooBig } : readFile(bytes, signal)
}
